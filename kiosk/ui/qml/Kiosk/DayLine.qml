// A day of the week to come, or several alike: which, and when somebody is there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

ColumnLayout {
    id: root

    required property string days
    required property string times
    required property bool today

    spacing: 0

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        color: root.today ? Theme.ink : Theme.inkSoft
        font.bold: root.today
        interfaceWords: true
        plain: root.days === "" ? root.times : qsTr("%1: %2").arg(root.days).arg(root.times)
    }
}
