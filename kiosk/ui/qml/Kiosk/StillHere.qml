// Hides the page when nobody touches it: the next person must not read what the last one read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property VisitViewModel visit

    color: Theme.paper

    Component.onCompleted: goOn.forceActiveFocus()

    MouseArea {
        anchors.fill: parent // nothing below can be touched; any touch goes on
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gapHuge
        width: parent.width - 2 * Theme.margin

        Words {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.textTitle
            heading: true
            horizontalAlignment: Text.AlignHCenter
            plain: qsTr("Are you still here?")
        }
        Words {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            horizontalAlignment: Text.AlignHCenter
            plain: qsTr("This page is hidden. It is cleared in %1 seconds.").arg(root.visit.secondsLeft)
        }
        Button {
            id: goOn

            Layout.alignment: Qt.AlignHCenter
            edge: Theme.accent
            fill: Theme.accent
            implicitHeight: Math.max(Theme.touchGreat, implicitContentHeight + topPadding + bottomPadding)
            implicitWidth: Math.min(parent.width, Math.max(4 * Theme.touch, implicitContentWidth + leftPadding + rightPadding))
            ink: Theme.accentInk
            text: qsTr("Go on reading")

            onClicked: root.visit.touched(false)
        }
    }
}
