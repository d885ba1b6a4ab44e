// A guide on paper: what to do now, and where it comes from.
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

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.guide.mirrored
    spacing: Theme.gapWide

    PageHeading {
        Layout.fillWidth: true
        calm: true
        language: root.guide.language
        title: root.guide.title
        topic: root.guide.topic
    }
    PageState {
        Layout.fillWidth: true
        machine: root.guide.machine
        overdue: root.guide.overdue
    }
    GuideStatus {
        Layout.fillWidth: true
        guide: root.guide
    }
    Steps {
        Layout.fillWidth: true
        steps: root.guide.steps
    }
    Codes {
        Layout.fillWidth: true
        brief: true
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
