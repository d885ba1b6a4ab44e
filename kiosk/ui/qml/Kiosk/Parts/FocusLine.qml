// Where the keys are, below words: two colors, so that one of them stands out on any background.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Column {
    Rectangle {
        color: Theme.ink
        height: Theme.focusWidth
        width: parent.width
    }
    Rectangle {
        color: Theme.ring
        height: Theme.focusWidth
        width: parent.width
    }
}
