// Two buttons that turn the page, beside touch scrolling; nothing here needs a swipe. Where the bar at
// the bottom has room for them they stand there, and the page has theirs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

RowLayout {
    id: root

    required property Flickable view
    required property Item page // where they stand, unless in the bar
    readonly property bool unread: true // who listens does not turn pages
    readonly property bool interfaceWords: true // in the reader's language, also on another page
    required property real room // the height there is without these buttons, in pixels
    property bool counted: true // the height of the whole is known, and not guessed
    readonly property bool inBar: Theme.bar !== null && root.implicitWidth <= Theme.bar.width
    readonly property real below: root.visible && !root.inBar ? root.implicitHeight + Theme.gap : 0 // what they take of the page
    property real above: 0 // what is hidden of the page, so that no line is cut
    property real under: 0
    property int number: 1 // which leaf is seen, of how many
    property int count: 1

    signal arrived
    signal turned

    function look(): void {
        const seen = Theme.turning.look(root.view, root.visible && !root.view.moving && !Theme.keyed && !Theme.speaking);
        root.above = seen.above;
        root.under = seen.below;
        root.number = seen.number;
        root.count = seen.count;
    }
    function turn(place: real): void {
        root.turned();
        root.view.contentY = place;
        root.arrived();
    }

    anchors.bottom: parent?.bottom
    anchors.left: root.inBar ? parent?.left : undefined
    anchors.right: root.inBar ? undefined : parent?.right
    height: root.inBar ? Theme.bar.height : implicitHeight
    parent: root.inBar ? Theme.bar : root.page
    spacing: Theme.gap
    visible: root.page.visible && root.view.contentHeight > root.room + Theme.unit

    onVisibleChanged: Qt.callLater(root.look)

    Button {
        Layout.fillHeight: true
        Layout.fillWidth: true
        close: Theme.textScale > 1
        edge: Theme.edge
        enabled: !root.view.atYBeginning
        fill: Theme.surface
        glyph: "up"
        ink: enabled ? Theme.ink : Theme.inkSoft
        text: qsTr("Up")

        onClicked: root.turn(Theme.turning.before(root.view))
    }
    Item {
        implicitHeight: Theme.touch
        implicitWidth: Math.max(Theme.count, counting.implicitWidth) // so that counting moves nothing
        visible: root.counted && Theme.textScale === 1

        Words {
            id: counting

            anchors.centerIn: parent
            color: Theme.inkSoft
            plain: qsTr("%1 of %2").arg(root.number).arg(root.count)
        }
    }
    Button {
        Layout.fillHeight: true
        Layout.fillWidth: true
        close: Theme.textScale > 1
        edge: Theme.accent
        enabled: !root.view.atYEnd
        fill: enabled ? Theme.accent : Theme.surface
        glyph: "down"
        ink: enabled ? Theme.accentInk : Theme.inkSoft
        pressedFill: Theme.accentSoft
        text: enabled ? qsTr("More") : qsTr("End")

        onClicked: root.turn(Theme.turning.after(root.view))
    }

    Connections {
        function onContentHeightChanged(): void {
            Qt.callLater(root.look); // not while the page is laid out
        }
        function onContentYChanged(): void {
            Qt.callLater(root.look);
        }
        function onHeightChanged(): void {
            Qt.callLater(root.look);
        }
        function onMovingChanged(): void {
            Qt.callLater(root.look);
        }

        target: root.view
    }
    Connections {
        function onKeyedChanged(): void {
            Qt.callLater(root.look);
        }
        function onSpeakingChanged(): void {
            Qt.callLater(root.look);
        }

        target: Theme
    }
}
