// The top of a guide: its title, the three-step box, and whether it is in dispute.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property GuideViewModel guide: root.kiosk.guide

    spacing: Theme.gapWide

    PageHeading {
        Layout.fillWidth: true
        calm: root.guide.sensitive
        language: root.guide.language
        title: root.guide.title
        topic: root.guide.topic
    }
    PageState {
        Layout.fillWidth: true
        machine: root.guide.machine
        original: root.guide.original
        overdue: root.guide.overdue
        translation: root.guide.translation

        onOriginalWanted: root.kiosk.readOriginal()
        onTranslationWanted: root.kiosk.readTranslation()
    }
    Steps {
        Layout.fillWidth: true
        steps: root.guide.steps
    }
    Strip {
        Layout.fillWidth: true
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored
        interfaceWords: true
        heading: root.guide.status === "contested" ? qsTr("Part of this is in dispute.") : qsTr("Some of this is not known.")
        visible: root.guide.status !== "current"
        words: root.guide.checkedOn === "" ? "" : qsTr("Checked on %1.").arg(root.guide.checkedOn)
    }
}
