// After "Clear my screen": the school, the day, the time. Always the same, whoever was here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property KioskViewModel kiosk

    color: Theme.paper

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gapHuge
        width: parent.width - 2 * Theme.margin

        Words {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.textTitle
            beginning: true
            heading: true
            horizontalAlignment: Text.AlignHCenter
            plain: root.kiosk.attract.school
        }
        Words {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.textSection
            horizontalAlignment: Text.AlignHCenter
            plain: root.kiosk.attract.day + " · " + root.kiosk.attract.time
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            edge: Theme.edge
            fill: Theme.surface
            implicitHeight: Theme.touchTall
            implicitWidth: Math.max(3 * Theme.touch, implicitContentWidth + leftPadding + rightPadding)
            text: qsTr("Start")

            onClicked: root.kiosk.start()
        }
    }
}
