// A contact card: when and where, the number in large digits, then everything else.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    required property KioskViewModel kiosk
    readonly property ContactViewModel contact: root.kiosk.contact
    // Beside each other only where the answer fits whole: it has no buttons to turn its pages.
    readonly property bool wide: root.width > root.height && Theme.columns(root.width, Theme.rowWidth, 2) === 2 && beside.implicitHeight <= root.height

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.contact.mirrored

    Item {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        implicitHeight: beside.implicitHeight
        visible: root.wide
        width: (root.width - Theme.gapHuge) / 2 // whether it is seen or not

        ContactAnswer {
            id: beside

            kiosk: root.kiosk
            width: side.width
        }
    }
    Scroller {
        anchors.bottom: parent.bottom
        anchors.left: root.wide ? side.right : parent.left
        anchors.leftMargin: root.wide ? Theme.gapHuge : 0
        anchors.right: parent.right
        anchors.top: parent.top
        bookmark: root.kiosk.bookmark
        page: root.kiosk.placeAnywhere
        place: root.kiosk.place

        ContactAnswer {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visible: !root.wide
        }
        ContactDetail {
            Layout.fillWidth: true
            kiosk: root.kiosk

            onTouched: target => root.kiosk.open(target)
        }
    }
}
