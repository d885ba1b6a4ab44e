// A list to choose from: the guides of a topic, the counselors, the front offices.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk
    readonly property ListViewModel list: root.kiosk.list

    place: root.kiosk.place

    PageHeading {
        Layout.fillWidth: true
        title: root.list.kind === "counselors" ? qsTr("Counselors") : root.list.kind === "offices" ? qsTr("Talk to a person") : root.list.title
    }
    Words {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        plain: root.list.choose ? qsTr("Choose your school.") : root.list.intro
        visible: plain !== ""
    }
    Strip {
        Layout.fillWidth: true
        visible: root.list.empty
        words: qsTr("These pages must be checked again. Until then, ask at the front desk.")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapWide
        columns: Theme.columns(root.width, Theme.rowWidth, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.list.rows

            TouchRow {
                required property string target
                required title
                required note
                required glyph
                required badge
                required language

                Layout.fillHeight: true
                Layout.fillWidth: true

                onClicked: root.kiosk.open(target)
            }
        }
    }
}
