// A card on paper: who, where, the hours as they are written, the number.
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

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.contact.mirrored
    spacing: Theme.gapWide

    PageHeading {
        Layout.fillWidth: true
        badge: root.contact.example ? qsTr("Example") : ""
        calm: true
        language: root.contact.language
        title: root.contact.title
        topic: root.contact.school
    }
    PageState {
        Layout.fillWidth: true
        machine: root.contact.machine
        overdue: root.contact.overdue
    }
    Words {
        Layout.fillWidth: true
        plain: root.contact.summary
        visible: root.contact.summary !== ""
    }
    ExampleStrip {
        Layout.fillWidth: true
        visible: root.contact.example
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        plain: [root.contact.room, root.contact.directions].filter(Boolean).join(" · ")
        visible: plain !== ""
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        plain: root.contact.hoursKnown && !root.contact.overdue ? root.contact.written : qsTr("We do not know the hours. Call first.")
        visible: plain !== ""
    }
    Repeater {
        model: root.contact.phones

        PhoneCard {
            Layout.fillWidth: true
        }
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        plain: root.contact.government ? qsTr("Run by the government") : ""
        visible: root.contact.government
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        plain: qsTr("Calls are recorded.")
        visible: root.contact.recordedLine
    }
    ContactFacts {
        Layout.fillWidth: true
        contact: root.contact
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
