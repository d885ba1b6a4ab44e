// Every place of the glass can be touched: what was touched turns dark, what stays light is deaf.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property StaffViewModel staff

    spacing: Theme.gapWide

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapWide

        Words {
            Layout.fillWidth: true
            plain: qsTr("Touch every field once. A field that stays light does not feel touch.")
        }
        Button {
            text: qsTr("Done")

            onClicked: root.staff.showFacts()
        }
    }
    GridLayout {
        id: fields

        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.touchGreat + Theme.gap)))
        rowSpacing: Theme.gap

        Repeater {
            model: fields.columns * Math.max(1, Math.floor((fields.height + Theme.gap) / (Theme.touchGreat + Theme.gap)))

            Touch {
                id: field

                required property int index
                property bool felt: false

                Layout.fillHeight: true
                Layout.fillWidth: true
                fill: field.felt ? Theme.accent : Theme.surface
                spoken: qsTr("Field %1").arg(field.index + 1)

                onClicked: field.felt = true
            }
        }
    }
}
