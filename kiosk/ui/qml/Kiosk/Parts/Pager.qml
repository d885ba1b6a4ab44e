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
    property bool counted: true // the height of the whole is known, and not guessed
    property int leaf: 1 // what one touch turns
    property int leaves: 1

    signal arrived
    signal turned

    function count(): void {
        const height = Math.max(1, root.view.height - Theme.touch);
        root.leaves = 1 + Math.ceil(Math.max(0, root.view.contentHeight - root.view.height) / height);
        root.leaf = root.view.atYEnd ? root.leaves : Math.min(root.leaves, 1 + Math.round((root.view.contentY - root.view.originY) / height));
    }
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
        ink: enabled ? Theme.ink : Theme.inkSoft
        text: qsTr("Up")

        onClicked: root.turn(-1)
    }
    Item {
        implicitHeight: Theme.touch
        implicitWidth: Math.max(Theme.count, counting.implicitWidth) // so that counting moves nothing
        visible: root.counted && Theme.textScale === 1

        Words {
            id: counting

            anchors.centerIn: parent
            color: Theme.inkSoft
            plain: qsTr("%1 of %2").arg(root.leaf).arg(root.leaves)
        }
    }
    Button {
        Layout.fillWidth: true
        edge: Theme.accent
        enabled: !root.view.atYEnd
        fill: enabled ? Theme.accent : Theme.surface
        glyph: "down"
        ink: enabled ? Theme.accentInk : Theme.inkSoft
        pressedFill: Theme.accentSoft
        text: enabled ? qsTr("More") : qsTr("End")

        onClicked: root.turn(1)
    }

    Connections {
        function onContentHeightChanged(): void {
            Qt.callLater(root.count); // not while the page is laid out
        }
        function onContentYChanged(): void {
            Qt.callLater(root.count);
        }
        function onHeightChanged(): void {
            Qt.callLater(root.count);
        }

        target: root.view
    }
}
