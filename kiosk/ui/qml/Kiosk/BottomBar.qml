// The bar at the bottom: a person to talk to, and the way to leave nothing behind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property LookViewModel look
    readonly property Item spare: spare // wide panels: where the buttons that turn a page stand
    readonly property bool narrow: root.look.canLower && root.width < 3 * Theme.tileWidth / 2

    columnSpacing: Theme.gap
    columns: root.narrow ? 2 : 4
    rowSpacing: Theme.gap

    Button {
        id: lower

        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillHeight: true
        Layout.fillWidth: root.narrow
        edge: Theme.edge
        fill: Theme.surface
        framed: true
        glyph: root.look.lowered ? "up" : "down"
        text: root.look.lowered ? qsTr("Raise the buttons") : qsTr("Lower the buttons")
        visible: root.look.canLower

        onClicked: root.look.lower(!root.look.lowered)
    }
    Button {
        id: person

        Layout.fillHeight: true
        Layout.fillWidth: Theme.bar === null
        Layout.preferredWidth: Theme.bar === null || Theme.textScale > 1 ? implicitWidth : Math.max(implicitWidth, Theme.personShare * root.width)
        close: Theme.bar !== null && Theme.textScale > 1
        framed: true
        glyph: "person"
        landmark: true
        note: Theme.textScale > 1 ? "" : root.kiosk.personNote
        text: qsTr("Talk to a person")

        onClicked: root.kiosk.open(root.kiosk.personTarget)
    }
    Item {
        id: spare

        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: Theme.bar !== null
    }
    Button {
        id: clear

        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(implicitWidth, (root.width - Theme.gap) / 2)
        close: Theme.bar !== null && Theme.textScale > 1
        edge: Theme.ink
        edgeWidth: Theme.edgeWidth
        fill: Theme.surface
        framed: true
        glyph: "clear"
        text: qsTr("Clear my screen")

        onClicked: root.kiosk.clear()
    }
}
