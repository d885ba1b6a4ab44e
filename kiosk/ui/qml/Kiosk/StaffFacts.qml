// What this kiosk is and how it does, for staff: no word about any visitor, because there is none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property StaffViewModel staff

    readonly property list<string> kinds: ["program", "release", "sync", "lock", "faults", "records"]
    readonly property list<string> labels: [qsTr("Program"), qsTr("Content"), qsTr("Shared folder"), qsTr("Protection"), qsTr("Faults since the start"), qsTr("Records of visitors")]

    spacing: Theme.gapWide

    PageHeading {
        Layout.fillWidth: true
        title: qsTr("This kiosk")
    }
    Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapHuge
            columns: Theme.columns(root.width, Theme.rowWidth, 2)
            rowSpacing: Theme.gapHuge
            uniformCellWidths: true

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gapWide

                Repeater {
                    model: root.staff.facts

                    ColumnLayout {
                        id: fact

                        required property string kind
                        required property string value

                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            color: Theme.inkSoft
                            plain: root.labels[root.kinds.indexOf(fact.kind)]
                        }
                        Words {
                            Layout.fillWidth: true
                            font.bold: true
                            horizontalAlignment: Text.AlignLeft // where the page begins, also for Latin letters
                            plain: fact.kind === "records" ? qsTr("There are none.") : fact.value === "" ? qsTr("None") : fact.value
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gapWide

                Words {
                    Layout.fillWidth: true
                    plain: qsTr("This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.")
                }
                Rectangle {
                    Accessible.ignored: true
                    color: Theme.ink
                    implicitHeight: Theme.strip
                    implicitWidth: 100 * Theme.mm
                }
                Words {
                    Layout.fillWidth: true
                    plain: qsTr("A bank card fits this frame exactly.")
                }
                Rectangle {
                    Accessible.ignored: true
                    border.color: Theme.ink
                    border.width: Theme.edgeWidth
                    color: "transparent"
                    implicitHeight: 53.98 * Theme.mm
                    implicitWidth: 85.6 * Theme.mm
                    radius: 3.18 * Theme.mm
                }
            }
        }
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        plain: root.staff.answer === "deaf" ? qsTr("Nobody answers. Is the service running?") : qsTr("Asked. What changes stands above in a moment.")
        visible: root.staff.answer !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            text: qsTr("Test the touch")

            onClicked: root.staff.testTouch()
        }
        Button {
            text: qsTr("Test the sound")
            visible: root.staff.sounds

            onClicked: root.staff.testSound()
        }
        Button {
            text: qsTr("Look at the share now")
            visible: root.staff.mayAsk

            onClicked: root.staff.lookNow()
        }
        Button {
            text: qsTr("Go back one release")
            visible: root.staff.mayAsk

            onClicked: root.staff.stepBack()
        }
        Button {
            text: qsTr("Close the kiosk")
            visible: root.staff.mayQuit

            onClicked: root.staff.quitKiosk()
        }
        Button {
            edge: Theme.accent
            fill: Theme.accent
            ink: Theme.accentInk
            text: qsTr("Done")

            onClicked: root.staff.close()
        }
    }
}
