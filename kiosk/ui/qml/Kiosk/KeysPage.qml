// What the keys of a keypad do, and the shortest way to the topics.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk

    component Line: Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
    }

    place: root.kiosk.place

    PageHeading {
        Layout.fillWidth: true
        title: qsTr("What the keys do")
    }
    TouchRow {
        Layout.fillWidth: true
        glyph: "home"
        title: qsTr("See all topics")

        onClicked: root.kiosk.home()
    }
    Line {
        plain: qsTr("Down, up: to the next thing, to the one before.")
    }
    Line {
        plain: qsTr("Right, left: to the next heading, to the one before.")
    }
    Line {
        plain: qsTr("Enter: open what you are at.")
    }
    Line {
        plain: qsTr("Back: one page back. Three times: clear the screen.")
    }
    Line {
        plain: qsTr("Home: to the topics. Help: this page.")
    }
}
