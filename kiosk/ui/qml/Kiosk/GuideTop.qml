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
    property bool beside: false // the words stand beside it, not below

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
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapWide
        columns: root.guide.paired ? Theme.columns(root.width, Theme.rowWidth, 2) : 1
        rowSpacing: Theme.gapWide
        visible: root.guide.machine || root.guide.overdue || !root.guide.paired && steps.count > 0 || status.known && !root.beside // whether this top is seen or not

        PageState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            machine: root.guide.machine
            overdue: root.guide.overdue
        }
        Steps {
            id: steps

            Layout.fillWidth: true
            steps: root.guide.steps
            visible: !root.guide.paired && count > 0 // there they stand in both languages
        }
        GuideStatus {
            id: status

            Layout.fillHeight: true
            Layout.fillWidth: true
            guide: root.guide
            visible: known && !root.beside
        }
    }
}
