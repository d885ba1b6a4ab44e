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

    function worded(kind: string, value: string): string {
        switch (kind) {
        case "languages":
            return qsTr("They speak %1.").arg(value);
        case "interpreters":
            return qsTr("Other languages with an interpreter.");
        case "cost":
            return qsTr("Cost: %1").arg(value);
        case "ages":
            return qsTr("For ages: %1").arg(value);
        case "address":
            return value === "" ? qsTr("We do not know the address.") : value;
        default:
            return value;
        }
    }

    spacing: Theme.gapWide

    PageState {
        Layout.fillWidth: true
        machine: root.contact.machine
        original: root.contact.original
        overdue: false // said above the number
        translation: ""

        onOriginalWanted: root.kiosk.readOriginal()
    }
    Strip {
        Layout.fillWidth: true
        edge: Theme.accent
        interfaceWords: true
        heading: root.contact.government ? qsTr("Run by the government") : qsTr("Calls are recorded")
        visible: root.contact.government || root.contact.recordedLine
        words: root.contact.government && root.contact.recordedLine ? qsTr("Calls are recorded.") : ""
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        interfaceWords: true
        plain: root.contact.appointment === "none" ? qsTr("No appointment needed.") : root.contact.appointment === "offered" ? qsTr("You can come, or make an appointment.") : qsTr("Make an appointment first.")
        visible: root.contact.appointment !== ""
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
    Repeater {
        model: root.contact.facts

        RowLayout {
            id: fact

            required property string kind
            required property string value

            Layout.fillWidth: true
            spacing: Theme.gap

            Glyph {
                Layout.alignment: Qt.AlignTop
                name: fact.kind === "languages" || fact.kind === "interpreters" ? "chat" : fact.kind === "address" ? "pin" : fact.kind === "website" || fact.kind === "email" ? "globe" : "note"
                size: Theme.iconSmall
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft // beside its picture
                interfaceWords: fact.kind !== "address" || fact.value === ""
                plain: root.worded(fact.kind, fact.value)
            }
        }
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
