// What a page says in two languages: beside each other, or one below the other where that is narrow.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property RowsModel own
    required property RowsModel other
    required property bool step
    property bool mirrored: false // the reader's language
    property bool otherMirrored: false
    property string otherTongue: "" // the tag of the other language
    property bool beside: true

    signal touched(target: string)

    component Side: Item {
        id: side

        property alias rows: repeater.model
        property bool second: false // marked by a line
        property string tongue: "" // the tag of the language it is in; empty: the page's

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        implicitHeight: blocks.implicitHeight

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accentSoft
            visible: side.second
            width: Theme.edgeWidth
        }
        Column {
            id: blocks

            anchors.left: parent.left
            anchors.leftMargin: side.second ? Theme.gapWide : 0
            anchors.right: parent.right
            spacing: Theme.gapWide

            Repeater {
                id: repeater

                delegate: BlockDelegate {
                    onTouched: target => root.touched(target)
                }
            }
        }
    }

    color: root.step ? Theme.tint : "transparent"
    implicitHeight: sides.implicitHeight + (root.step ? 2 * Theme.gapWide : 0)
    radius: Theme.radius

    GridLayout {
        id: sides

        anchors.left: parent.left
        anchors.margins: root.step ? Theme.gapWide : 0
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.gapWide
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Side {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: root.mirrored
            rows: root.own
        }
        Side {
            Layout.fillHeight: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: root.otherMirrored
            rows: root.other
            second: true
            tongue: root.otherTongue
        }
    }
}
