// A short word in a frame, beside a title: "Example", "English".
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    property string words: ""
    property color ink: Theme.ink
    property bool silent: false
    property bool interfaceWords: false // in the reader's language, also on another page

    border.color: root.ink
    border.width: Theme.hairline
    color: "transparent"
    implicitHeight: label.implicitHeight + Theme.unit
    implicitWidth: label.implicitWidth + 2 * Theme.gap
    radius: Theme.unit
    visible: root.words !== ""

    Words {
        id: label

        anchors.centerIn: parent
        color: root.ink
        plain: root.words
        silent: root.silent
        wrapMode: Text.NoWrap
    }
}
