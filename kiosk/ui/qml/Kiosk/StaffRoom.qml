// The staff's corner over whatever page there is: the PIN, the facts, the touch test.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property StaffViewModel staff

    color: Theme.paper

    MouseArea {
        anchors.fill: parent // nothing below can be touched
    }
    Loader {
        active: root.staff.state === "pin"
        anchors.fill: parent

        sourceComponent: PinPad {
            staff: root.staff
        }
    }
    Loader {
        active: root.staff.state === "facts"
        anchors.fill: parent
        anchors.margins: Theme.margin

        sourceComponent: StaffFacts {
            staff: root.staff
        }
    }
    Loader {
        active: root.staff.state === "touch"
        anchors.fill: parent
        anchors.margins: Theme.margin

        sourceComponent: TouchTest {
            staff: root.staff
        }
    }
}
