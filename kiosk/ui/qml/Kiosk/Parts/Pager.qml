// Two buttons that turn the page, beside touch scrolling; nothing here needs a swipe.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

RowLayout {
    id: root

    required property Flickable view
    readonly property bool unread: true // who listens does not turn pages
    readonly property bool interfaceWords: true // in the reader's language, also on another page
    required property real room // the height there is without these buttons, in pixels

    signal arrived
    signal turned

    function turn(direction: int): void {
        root.turned();
        const end = Math.max(root.view.originY, root.view.originY + root.view.contentHeight - root.view.height);
        const wanted = root.view.contentY + direction * (root.view.height - Theme.touch);
        root.view.contentY = Math.min(end, Math.max(root.view.originY, wanted));
        root.arrived();
    }

    spacing: Theme.gap
    visible: root.view.contentHeight > root.room + Theme.unit

    Button {
        Layout.fillWidth: true
        edge: Theme.edge
        enabled: !root.view.atYBeginning
        fill: Theme.surface
        glyph: "up"
        ink: enabled ? Theme.ink : Theme.edge
        text: qsTr("Up")

        onClicked: root.turn(-1)
    }
    Button {
        Layout.fillWidth: true
        edge: Theme.accent
        enabled: !root.view.atYEnd
        fill: enabled ? Theme.accent : Theme.surface
        glyph: "down"
        ink: enabled ? Theme.accentInk : Theme.edge
        pressedFill: Theme.accentSoft
        text: enabled ? qsTr("More") : qsTr("End")

        onClicked: root.turn(1)
    }
}
