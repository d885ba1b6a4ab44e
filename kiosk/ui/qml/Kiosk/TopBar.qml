// The bar at the top: back, home; language, text. The same places on every page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property ListenViewModel listen
    readonly property real wanted: backButton.implicitWidth + homeButton.implicitWidth + languageButton.implicitWidth + textButton.implicitWidth + listenButton.implicitWidth + 5 * Theme.gap
    readonly property bool narrow: root.width < root.wanted

    columnSpacing: Theme.gap
    columns: root.narrow ? listenButton.visible ? 6 : 2 : 6
    rowSpacing: Theme.gap

    Button {
        id: backButton

        Layout.columnSpan: root.narrow && listenButton.visible ? 3 : 1
        Layout.fillWidth: root.narrow
        directional: true
        framed: true
        glyph: "back"
        landmark: true
        text: qsTr("Back")

        onClicked: root.kiosk.back()
    }
    Button {
        id: homeButton

        Layout.columnSpan: root.narrow && listenButton.visible ? 3 : 1
        Layout.fillWidth: root.narrow
        framed: true
        glyph: "home"
        text: qsTr("Home")

        onClicked: root.kiosk.home()
    }
    Item {
        Layout.fillWidth: true
        visible: !root.narrow
    }
    Button {
        id: languageButton

        Layout.columnSpan: root.narrow && listenButton.visible ? 2 : 1
        Layout.fillWidth: root.narrow
        edge: Theme.edge
        fill: Theme.surface
        framed: true
        glyph: "globe"
        spoken: qsTr("%1. Choose a language").arg(root.kiosk.endonym)
        text: root.kiosk.endonym

        onClicked: root.kiosk.open("languages:")
    }
    Button {
        id: textButton

        Layout.columnSpan: root.narrow && listenButton.visible ? 2 : 1
        Layout.fillWidth: root.narrow
        edge: Theme.edge
        fill: Theme.surface
        spoken: qsTr("Aa. Text size and colors")
        text: qsTr("Aa")

        onClicked: root.kiosk.open("display:")
    }
    Button {
        id: listenButton

        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: root.narrow
        Accessible.checkable: true
        Accessible.checked: root.listen.state !== ""
        edge: Theme.edge
        fill: Theme.surface
        framed: true
        glyph: "sound"
        spoken: qsTr("Listen. Read this page aloud")
        text: qsTr("Listen")
        visible: root.listen.canListen

        onClicked: root.listen.listen()
    }
}
