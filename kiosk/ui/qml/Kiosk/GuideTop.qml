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
    GuideStatus {
        Layout.fillWidth: true
        guide: root.guide
    }
}
