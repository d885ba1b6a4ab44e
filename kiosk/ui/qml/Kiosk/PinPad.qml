// Asks for the staff's PIN. Shows how many digits there are, never which.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

FocusScope {
    id: root

    required property StaffViewModel staff

    focus: true

    Component.onCompleted: one.forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.staff.erase();
        else if (/^[0-9]$/.test(event.text)) {
            root.staff.press(event.text);
            enter.forceActiveFocus(); // so that Enter enters
        }
    }

    component Digit: Button {
        Layout.preferredHeight: Theme.touchTall
        Layout.preferredWidth: Theme.touchTall
        edge: Theme.edge
        fill: Theme.surface

        onClicked: root.staff.press(text)
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gapWide
        width: Math.min(parent.width - 2 * Theme.margin, Theme.readingWidth)

        Words {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.textSection
            heading: true
            horizontalAlignment: Text.AlignHCenter
            plain: qsTr("For staff: enter the PIN")
        }
        Words {
            Layout.fillWidth: true
            Accessible.name: qsTr("%1 digits entered").arg(root.staff.typed)
            font.pixelSize: Theme.textTitle
            horizontalAlignment: Text.AlignHCenter
            plain: "●".repeat(root.staff.typed) || " "
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            plain: root.staff.padClosed ? qsTr("Too many wrong tries. Wait 15 minutes.") : root.staff.refused ? qsTr("That is not the PIN.") : " "
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false // digits stand as on a telephone, in every script
            columnSpacing: Theme.gap
            columns: 3
            rowSpacing: Theme.gap

            Digit {
                id: one

                text: "1"
            }
            Repeater {
                model: ["2", "3", "4", "5", "6", "7", "8", "9"]

                Digit {
                    required property string modelData

                    text: modelData
                }
            }
            Item {
                Layout.preferredHeight: Theme.touchTall
                Layout.preferredWidth: Theme.touchTall
            }
            Digit {
                text: "0"
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gap

            Button {
                text: qsTr("Cancel")

                onClicked: root.staff.close()
            }
            Button {
                text: qsTr("Erase")

                onClicked: root.staff.erase()
            }
            Button {
                id: enter

                edge: Theme.accent
                fill: Theme.accent
                ink: Theme.accentInk
                text: qsTr("Enter")

                onClicked: root.staff.enter()
            }
        }
    }
}
