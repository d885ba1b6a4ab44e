// One number in digits that can be read from a step away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

Rectangle {
    id: root

    required property string kind
    required property string display
    required property string keyword
    required property string menu
    required property string language
    readonly property string how: root.kind === "text" ? qsTr("Text") : root.kind === "tdd" ? qsTr("Call with a TDD") : root.kind === "whatsapp" ? qsTr("WhatsApp") : qsTr("Call")
    readonly property string send: root.keyword === "" ? "" : qsTr("Send the word %1").arg(root.keyword)

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.padding
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0

        Words {
            Layout.fillWidth: true
            color: Theme.inkSoft
            interfaceWords: true
            horizontalAlignment: Text.AlignLeft // all at one edge, whichever way the words run
            plain: root.language === "" ? root.how : root.how + " · " + root.language
        }
        Words {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.textPhone
            interfaceWords: true // digits
            horizontalAlignment: Text.AlignLeft
            plain: root.display
        }
        Words {
            Layout.fillWidth: true
            interfaceWords: root.send !== ""
            plain: [root.send, root.menu].filter(Boolean).join(". ")
            visible: plain !== ""
        }
    }
}
