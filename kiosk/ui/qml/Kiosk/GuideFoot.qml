// The foot of a guide: what a telephone can take along, and where the words come from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    required property KioskViewModel kiosk
    readonly property GuideViewModel guide: root.kiosk.guide

    implicitHeight: foot.implicitHeight + Theme.gapHuge

    ColumnLayout {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.padding
        spacing: Theme.padding

        PrintButton {
            Layout.fillWidth: true
            sheet: root.kiosk.sheet
        }
        Codes {
            Layout.fillWidth: true
            codes: root.guide.codes
        }
        Provenance {
            Layout.fillWidth: true
            checkedBy: root.guide.checkedBy
            checkedOn: root.guide.checkedOn
            law: root.guide.law
            sources: root.guide.sources
        }
    }
}
