// The ways that need no typing: what most people need first, and every page by its letter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property SearchViewModel search: root.kiosk.search

    spacing: Theme.gapWide

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.search.chips

            Button {
                required property string target
                required property string title
                required glyph

                text: title
                width: Math.min(implicitWidth, root.width)

                onClicked: root.kiosk.open(target)
            }
        }
    }
    Words {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.textSection
        heading: true
        horizontalAlignment: Text.AlignLeft
        plain: qsTr("All pages, A to Z")
        visible: letters.count > 0
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            id: letters

            model: root.search.letters

            Button {
                required property string target
                required chosen

                choice: true
                edge: chosen ? Theme.accent : Theme.quietEdge
                edgeWidth: chosen ? Theme.focusWidth : Theme.hairline
                height: Theme.touch
                text: target

                onClicked: root.search.chooseLetter(target)
            }
        }
    }
    SearchRows {
        Layout.fillWidth: true
        kiosk: root.kiosk
        model: root.search.pages
    }
}
