// What is being read aloud now.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    border.color: Theme.accent
    border.width: Theme.pressedEdge
    color: "transparent"
}
