// Text on the screen. A bare Text is invisible to assistive technology, and shows markup if let.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Text {
    id: root

    property string plain: ""
    property string bold: ""
    property bool heading: false
    property bool silent: false
    property bool interfaceWords: false // in the reader's language, also on another page
    property bool heard: false // it is being read aloud
    property string marked: "" // the same words with the sentence that is heard underlined
    property bool beginning: false // where the keys are when a page comes up
    readonly property bool landmark: root.heading // where the keys leap to
    property bool tight: false // large and bold: lines closer together, where nothing stands above the letters
    property string tongue: "" // the tag of its language; empty: as around it
    property string endonym: "" // the name of its language, on a page in two

    property real indent: 0 // before the words, wherever they begin
    property real spare: 0 // behind them

    readonly property string shown: root.marked !== "" ? root.marked : root.bold === "" ? root.plain : root.bold

    // What belongs together stays on one line: a time, "Room 112", and never one short word alone on the last.
    function held(words: string): string {
        const parts = words.split(" · ").map((part, place, all) => all.length > 1 && part.length <= 16 ? part.replace(/ /g, "\u00a0") : part);
        return parts.join(" · ").replace(/(\d) (?=[AaPp]\.? ?[Mm]\b|[صم](?!\S))/g, "$1\u00a0").replace(/([ap]\.) (?=m\.)/g, "$1\u00a0").replace(/(\S+ \S+ \S{1,8}) (\S{1,7})$/, "$1\u00a0$2");
    }

    Accessible.description: root.endonym
    Accessible.ignored: root.silent || root.plain === ""
    Accessible.name: root.plain.replace(/[\u2066-\u2069]/g, "")
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    // Not while it has the focus: a page that is wiped takes its words before the focus goes.
    activeFocusOnTab: root.activeFocus || (root.heading || Theme.speaking) && !root.silent && root.plain !== ""
    color: Theme.ink
    font.pixelSize: Theme.textBody
    leftPadding: root.LayoutMirroring.enabled ? Math.max(0, root.spare) : root.indent // Qt mirrors no padding
    lineHeight: root.tight && !/[^\u0000-\u024f\u2000-\u206f]/.test(root.plain) ? 0.93 : 1
    rightPadding: root.LayoutMirroring.enabled ? root.indent : Math.max(0, root.spare)
    text: root.wrapMode === Text.Wrap ? root.held(root.shown) : root.shown // where words are not broken, held ones would be cut
    textFormat: root.marked === "" && root.bold === "" ? Text.PlainText : Text.StyledText
    wrapMode: Text.Wrap

    Loader {
        active: root.heard
        anchors.fill: parent
        z: -1

        sourceComponent: Rectangle {
            color: Theme.sand
            radius: Theme.unit
        }
    }
    Loader {
        active: root.activeFocus && Theme.keyed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.bottom

        sourceComponent: FocusLine {}
    }
}
