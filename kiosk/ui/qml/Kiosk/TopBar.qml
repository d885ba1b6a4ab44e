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
    readonly property list<Button> all: [backButton, homeButton, languageButton, textButton, listenButton]
    readonly property bool close: root.width < root.all.reduce((sum, one) => sum + one.wanted, 4 * Theme.gap)
    readonly property bool narrow: root.width < root.all.reduce((sum, one) => sum + one.least, 4 * Theme.gap)

    columnSpacing: Theme.gap
    columns: root.narrow ? 1 : 2
    rowSpacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: root.narrow

        Button {
            id: backButton

            Layout.fillWidth: root.narrow
            close: root.close
            directional: true
            framed: true
            glyph: "back"
            landmark: true
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        }
        Button {
            id: homeButton

            Layout.fillWidth: root.narrow
            close: root.close
            framed: true
            glyph: "home"
            text: qsTr("Home")

            onClicked: root.kiosk.home()
        }
        Item {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap
            visible: !root.narrow
        }
    }
    RowLayout {
        Layout.fillWidth: root.narrow
        spacing: Theme.gap

        Button {
            id: languageButton

            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            close: root.close
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

            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            close: root.close
            edge: Theme.edge
            fill: Theme.surface
            spoken: qsTr("Aa. Text size and colors")
            text: qsTr("Aa")

            onClicked: root.kiosk.open("display:")
        }
        Button {
            id: listenButton

            Accessible.checkable: true
            Accessible.checked: root.listen.state !== ""
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            close: root.close
            edge: Theme.edge
            fill: Theme.surface
            framed: true
            glyph: "sound"
            spoken: qsTr("Listen. Read this page aloud")
            text: qsTr("Listen")
            visible: root.listen.canListen

            onClicked: root.listen.listen()
        }
        Item {
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: listenButton.implicitWidth // the others stay where they are
            visible: root.listen.hasVoice && !root.listen.canListen
        }
    }
}
