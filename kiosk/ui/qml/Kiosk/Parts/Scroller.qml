// A page higher than the screen: scrolls by touch, or by the two buttons below it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool fills: false // stretch what is stretchable to the height of the page
    property string place: ""
    property real sideMargin: 0 // of the buttons, where the page itself goes to the edge of the glass

    property BookmarkViewModel bookmark: null
    property string page: "" // what the bookmark calls it
    property bool moved: false

    function keepPlace(): void {
        root.moved = true;
        root.bookmark?.keep(root.page, view.contentY / view.contentHeight);
    }
    function toPlace(): void {
        const share = root.bookmark?.of(root.page) ?? 0;
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, share * view.contentHeight));
    }

    onPlaceChanged: {
        root.moved = false;
        root.toPlace();
    }

    Item {
        anchors.bottomMargin: pager.below + pager.under
        anchors.fill: parent
        anchors.topMargin: pager.above
        clip: true

        Flickable {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: -pager.above
            boundsBehavior: Flickable.StopAtBounds
            contentHeight: column.implicitHeight
            contentWidth: width
            height: root.height - pager.below

            onContentHeightChanged: root.moved || root.toPlace()
            onMovementEnded: root.keepPlace()

            ColumnLayout {
                id: column

                height: root.fills ? Math.max(implicitHeight, view.height) : implicitHeight
                spacing: Theme.gapWide
                width: view.width
            }
        }
    }
    Pager {
        id: pager

        anchors.rightMargin: pager.inBar ? 0 : root.sideMargin
        page: root
        room: root.height
        view: view

        onArrived: root.keepPlace()
    }
}
