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

    Accessible.ignored: root.silent || root.plain === ""
    Accessible.name: root.plain.replace(/[\u2066-\u2069]/g, "")
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    color: Theme.ink
    font.pixelSize: Theme.textBody
    text: root.bold === "" ? root.plain : root.bold
    textFormat: root.bold === "" ? Text.PlainText : Text.StyledText
    wrapMode: Text.Wrap
}
