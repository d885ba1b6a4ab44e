// The answer first: who, when, where, and the number.
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
    readonly property string where: [root.contact.room, root.contact.directions].filter(Boolean).join(" · ")
    readonly property string when: root.contact.hoursKnown ? root.contact.example && root.contact.when !== "" ? qsTr("Example: %1").arg("\u2068" + root.contact.when + "\u2069") : root.contact.when : qsTr("We do not know the hours. Call first.")
    readonly property bool open: root.contact.openState === "open" && !root.contact.example

    spacing: Theme.gapWide

    PageHeading {
        Layout.fillWidth: true
        badge: root.contact.example ? qsTr("Example") : ""
        language: root.contact.language
        title: root.contact.title
        topic: root.contact.school
    }
    PageState {
        Layout.fillWidth: true
        machine: false // below the number, which no machine translates
        overdue: root.contact.overdue
    }
    PageWays {
        Layout.fillWidth: true
        translation: root.contact.translation

        onTranslationWanted: root.kiosk.read("translation")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        plain: root.contact.summary
        visible: root.contact.summary !== ""
    }
    ExampleStrip {
        Layout.fillWidth: true
        visible: root.contact.example
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.quietEdge
        border.width: Theme.edgeWidth
        color: root.open ? Theme.openTint : Theme.tint
        implicitHeight: place.implicitHeight + 2 * Theme.padding
        radius: Theme.radius
        visible: root.when !== "" || root.where !== "" || days.count > 0

        RowLayout {
            id: place

            anchors.left: parent.left
            anchors.margins: Theme.padding
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.padding

            Glyph {
                Layout.alignment: Qt.AlignTop
                color: root.open ? Theme.open : Theme.accent
                name: root.open ? "check" : "clock"
                size: Theme.iconLarge
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.unit

                Words {
                    Layout.fillWidth: true
                    color: root.open ? Theme.open : Theme.ink
                    font.bold: true
                    font.pixelSize: Theme.textSection
                    horizontalAlignment: Text.AlignLeft // beside the clock
                    interfaceWords: true
                    plain: root.when
                    visible: root.when !== ""
                }
                Words {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.textLead
                    plain: root.where
                    visible: root.where !== ""
                }
                Repeater {
                    id: days

                    model: root.contact.days

                    DayLine {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    Repeater {
        model: root.contact.phones

        PhoneCard {
            Layout.fillWidth: true
        }
    }
}
