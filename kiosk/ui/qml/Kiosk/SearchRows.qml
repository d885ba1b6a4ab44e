// Rows of the search page: what answers, in one column or two.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property RowsModel model
    property bool quiet: false // what must not be missed: one column, tinted

    columnSpacing: Theme.gapWide
    columns: root.quiet ? 1 : Theme.columns(root.width, Theme.rowWidth, 2)
    rowSpacing: Theme.gap
    uniformCellWidths: true
    visible: rows.count > 0

    Repeater {
        id: rows

        model: root.model

        TouchRow {
            required property string target
            required title
            required note
            required glyph
            required badge
            required language
            required tongue
            required only

            Layout.fillHeight: true
            Layout.fillWidth: true
            edge: root.quiet ? Theme.quietEdge : Theme.edge
            fill: root.quiet ? Theme.tint : Theme.surface

            onClicked: root.kiosk.open(target)
        }
    }
}
