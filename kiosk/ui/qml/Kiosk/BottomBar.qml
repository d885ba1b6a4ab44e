// The bar at the bottom: a person to talk to, and the way to leave nothing behind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

RowLayout {
    id: root

    required property KioskViewModel kiosk

    spacing: Theme.gap

    Button {
        id: person

        Layout.fillHeight: true
        Layout.fillWidth: true
        framed: true
        glyph: "person"
        landmark: true
        note: Theme.textScale > 1 ? "" : root.kiosk.personNote
        text: qsTr("Talk to a person")

        onClicked: root.kiosk.open(root.kiosk.personTarget)
    }
    Button {
        id: clear

        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(implicitWidth, (root.width - Theme.gap) / 2)
        edge: Theme.ink
        edgeWidth: Theme.edgeWidth
        fill: Theme.surface
        framed: true
        glyph: "clear"
        text: qsTr("Clear my screen")

        onClicked: root.kiosk.clear()
    }
}
