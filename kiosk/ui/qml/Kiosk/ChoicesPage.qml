// How one likes to read: the language, or the size of text and the colors.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk
    readonly property bool languages: root.kiosk.page === "languages"
    readonly property int columns: Theme.columns(root.width, Theme.languageWidth, 3)

    component Choice: Button {
        Layout.fillWidth: true
        choice: true
        edge: chosen ? Theme.accent : Theme.edge
        fill: chosen ? Theme.accent : Theme.surface
        glyph: chosen ? "check" : ""
        implicitHeight: Math.max(Theme.touchTall, implicitContentHeight + topPadding + bottomPadding)
        ink: chosen ? Theme.accentInk : Theme.ink
    }
    component Choices: GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true
    }

    PageHeading {
        Layout.fillWidth: true
        title: root.languages ? qsTr("Choose your language") : qsTr("Text size and colors")
    }
    Choices {
        visible: root.languages

        Repeater {
            model: root.kiosk.languages

            Choice {
                required property string target
                required property string title
                required chosen

                text: title
                tongue: target

                onClicked: root.kiosk.chooseLanguage(target)
            }
        }
    }
    Choices {
        visible: !root.languages

        Choice {
            chosen: root.kiosk.textScale === 1
            text: qsTr("Normal text")

            onClicked: root.kiosk.chooseTextScale(1)
        }
        Choice {
            chosen: root.kiosk.textScale === 1.5
            text: qsTr("Large text")

            onClicked: root.kiosk.chooseTextScale(1.5)
        }
        Choice {
            chosen: root.kiosk.textScale === 2
            text: qsTr("Very large text")

            onClicked: root.kiosk.chooseTextScale(2)
        }
    }
    Choices {
        visible: !root.languages

        Choice {
            chosen: root.kiosk.theme === "light"
            text: qsTr("Light")

            onClicked: root.kiosk.chooseTheme("light")
        }
        Choice {
            chosen: root.kiosk.theme === "dark"
            text: qsTr("Dark")

            onClicked: root.kiosk.chooseTheme("dark")
        }
        Choice {
            chosen: root.kiosk.theme === "contrast"
            text: qsTr("High contrast")

            onClicked: root.kiosk.chooseTheme("contrast")
        }
    }
}
