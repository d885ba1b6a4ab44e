// Where the keys are: two colors, so that one of them stands out on any background.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    border.color: Theme.ink
    border.width: Theme.focusWidth
    color: "transparent"

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        border.color: Theme.ring
        border.width: Theme.focusWidth
        color: "transparent"
        radius: root.radius
    }
}
