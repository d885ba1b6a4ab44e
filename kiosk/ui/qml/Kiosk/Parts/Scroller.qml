// A page higher than the screen: scrolls by touch, or by the two buttons below it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool fills: false // stretch what is stretchable to the height of the page
    property string place: ""
    property real sideMargin: 0 // of the buttons, where the page itself goes to the edge of the glass

    onPlaceChanged: view.contentY = 0

    Flickable {
        id: view

        anchors.bottom: pager.visible ? pager.top : parent.bottom
        anchors.bottomMargin: pager.visible ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width

        ColumnLayout {
            id: column

            height: root.fills ? Math.max(implicitHeight, view.height) : implicitHeight
            spacing: Theme.gapWide
            width: view.width
        }
    }
    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.sideMargin
        room: root.height
        view: view
    }
}
