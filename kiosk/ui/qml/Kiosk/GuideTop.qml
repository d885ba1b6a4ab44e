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
    Words {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.textSection
        heading: true
        horizontalAlignment: Text.AlignLeft // below the other title, whichever way it runs
        plain: root.guide.otherTitle
        tongue: root.guide.otherTongue
        visible: root.guide.otherTitle !== ""
    }
    PageState {
        Layout.fillWidth: true
        canPair: root.guide.canPair
        paired: root.guide.paired
        machine: root.guide.machine
        original: root.guide.original
        overdue: root.guide.overdue
        translation: root.guide.translation

        onOriginalWanted: root.kiosk.read("original")
        onPairWanted: root.kiosk.read("both")
        onTranslationWanted: root.kiosk.read("translation")
    }
    Steps {
        Layout.fillWidth: true
        steps: root.guide.steps
        visible: !root.guide.paired && count > 0 // there they stand in both languages
    }
    GuideStatus {
        Layout.fillWidth: true
        guide: root.guide
    }
}
