// The rest of a card: what happens, what it costs, who runs it, who checked it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property ContactViewModel contact: root.kiosk.contact

    signal touched(target: string)

    spacing: Theme.gapWide

    PageState {
        Layout.fillWidth: true
        machine: root.contact.machine
        overdue: false // said above the number
    }
    PageWays {
        Layout.fillWidth: true
        original: root.contact.machine ? root.contact.original : ""

        onOriginalWanted: root.kiosk.read("original")
    }
    Strip {
        Layout.fillWidth: true
        edge: Theme.accent
        interfaceWords: true
        heading: root.contact.government ? qsTr("Run by the government") : qsTr("Calls are recorded")
        visible: root.contact.government || root.contact.recordedLine
        words: root.contact.government && root.contact.recordedLine ? qsTr("Calls are recorded.") : ""
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.gapWide

        Repeater {
            model: root.contact.blocks

            delegate: BlockDelegate {
                onTouched: target => root.touched(target)
            }
        }
    }
    ContactFacts {
        Layout.fillWidth: true
        contact: root.contact
    }
    PrintButton {
        Layout.fillWidth: true
        sheet: root.kiosk.sheet
    }
    Codes {
        Layout.fillWidth: true
        codes: root.contact.codes
    }
    Provenance {
        Layout.fillWidth: true
        checkedBy: root.contact.checkedBy
        checkedOn: root.contact.checkedOn
        sources: root.contact.sources
    }
}
