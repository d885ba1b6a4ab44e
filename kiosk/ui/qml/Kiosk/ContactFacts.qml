// What else is known of a contact: an appointment or not, languages, cost, where.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property ContactViewModel contact

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

    Words {
        Layout.fillWidth: true
        font.bold: true
        interfaceWords: true
        plain: root.contact.appointment === "none" ? qsTr("No appointment needed.") : root.contact.appointment === "offered" ? qsTr("You can come, or make an appointment.") : qsTr("Make an appointment first.")
        visible: root.contact.appointment !== ""
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
}
