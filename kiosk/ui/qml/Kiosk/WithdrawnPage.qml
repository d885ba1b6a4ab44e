// A page that was taken down while somebody was reading it, or was about to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk

    place: root.kiosk.place

    PageHeading {
        Layout.fillWidth: true
        title: qsTr("This page was taken down.")
    }
    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textLead
        plain: qsTr("Something on it may not be right any more. Please do not rely on what you read here.")
    }
}
