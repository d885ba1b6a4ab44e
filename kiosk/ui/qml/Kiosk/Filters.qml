// Whom to show of a list of people: who is there now, who speaks the language, who needs no appointment.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

GridLayout {
    id: root

    required property ListViewModel list

    component Choice: Button {
        required property string trait
        required chosen

        choice: true
        Layout.fillWidth: true
        edge: chosen ? Theme.accent : Theme.edge
        fill: chosen ? Theme.accent : Theme.surface
        glyph: chosen ? "check" : ""
        ink: chosen ? Theme.accentInk : Theme.ink

        onClicked: root.list.toggle(trait)
    }

    columnSpacing: Theme.gap
    columns: Theme.columns(root.width, Theme.languageWidth, 3)
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Choice {
        chosen: root.list.onlyOpen
        text: qsTr("Open now")
        trait: "open"
    }
    Choice {
        chosen: root.list.onlySpeaking
        text: qsTr("Speaks my language")
        trait: "speaks"
    }
    Choice {
        chosen: root.list.onlyDropIn
        text: qsTr("No appointment")
        trait: "drop-in"
    }
}
