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
    // Beside each other only where the rest fits whole: two pairs of buttons that turn pages confuse.
    readonly property bool wide: root.width > root.height && Theme.columns(root.width, Theme.rowWidth, 2) === 2 && beside.implicitHeight <= root.height
    readonly property real half: (root.width - Theme.gapHuge) / 2

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.contact.mirrored

    Scroller {
        id: first

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        bookmark: root.kiosk.bookmark
        page: root.kiosk.placeAnywhere
        place: root.kiosk.place
        width: root.wide ? root.half : root.width

        ContactAnswer {
            Layout.fillWidth: true
            kiosk: root.kiosk
        }
        ContactDetail {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visible: !root.wide

            onTouched: target => root.kiosk.open(target)
        }
    }
    Scroller {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        place: root.kiosk.place
        visible: root.wide
        width: root.half // whether it is seen or not

        ContactDetail {
            id: beside

            Layout.fillWidth: true
            kiosk: root.kiosk

            onTouched: target => root.kiosk.open(target)
        }
    }
}
