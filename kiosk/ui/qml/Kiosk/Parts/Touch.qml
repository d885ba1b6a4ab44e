// Whatever can be touched: at least 20 mm high, acts on release, shows focus and touch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: root

    property color fill: Theme.surface
    property color pressedFill: Theme.tint
    property color edge: Theme.edge
    property real edgeWidth: Theme.hairline
    property real radius: Theme.radius
    property string spoken: root.text
    property string tongue: "" // the tag of the language its words are in; empty: as around it
    property bool interfaceWords: false // they are in the reader's language, also on another page
    property bool heard: false // it is being read aloud
    property bool landmark: false // where the keys leap to
    property bool choice: false // can be chosen, and say so to those who cannot see it
    property bool chosen: false

    // The second: what ends with a point of its own, as "3:00 p. m." does, gets no other.
    Accessible.name: root.spoken.replace(/[\u2066-\u2069]/g, "").replace(/([.!?。؟])\. /g, "$1 ")
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    checkable: root.choice
    checked: root.chosen
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    implicitWidth: Math.max(Theme.touch, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    padding: Theme.padding

    background: Rectangle {
        border.color: root.down ? Theme.accent : root.edge
        border.width: root.down ? Theme.pressedEdge : root.edgeWidth
        color: root.down ? root.pressedFill : root.fill
        radius: root.radius

        Loader {
            active: root.activeFocus && Theme.keyed
            anchors.fill: parent

            sourceComponent: FocusRing {
                radius: root.radius
            }
        }
        Loader {
            active: root.heard
            anchors.fill: parent

            sourceComponent: HeardFrame {
                radius: root.radius
            }
        }
    }

    onToggled: root.checked = Qt.binding(() => root.chosen) // by the page, not by the touch alone
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
}
