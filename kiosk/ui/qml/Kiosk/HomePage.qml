// The first page in the reader's language: help now, the counselor, the topics, search last.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk
    readonly property HomeViewModel home: root.kiosk.homePage
    readonly property int columns: Theme.columns(root.width, Theme.tileWidth, 4)
    readonly property bool flat: root.columns > 2 // wide and low: every height counts

    fills: true
    bookmark: root.kiosk.bookmark
    page: root.kiosk.placeAnywhere
    place: root.kiosk.place

    PageHeading {
        Layout.fillWidth: true
        title: qsTr("How can we help?")
    }
    Strip {
        Layout.fillWidth: true
        heading: qsTr("These pages may be out of date.")
        visible: root.kiosk.confirmed !== ""
        words: qsTr("They were last confirmed on %1. Please ask at the front desk before you rely on them.").arg(root.kiosk.confirmed)
    }
    Repeater {
        model: root.home.notices

        Strip {
            required property string title
            required property string note
            required property string badge

            Layout.fillWidth: true
            edge: badge === "urgent" ? Theme.sun : Theme.accent
            heading: title
            words: note
        }
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: Math.max(implicitHeight, Theme.cardTallest)
        Layout.verticalStretchFactor: 100
        columnSpacing: Theme.gapWide
        columns: Math.min(2, root.columns)
        rowSpacing: Theme.gapWide
        uniformCellWidths: true

        Repeater {
            model: root.home.featured

            Tile {
                required property string target
                required title
                required note
                required glyph

                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: "transparent"
                fill: Theme.accent
                flat: root.flat
                glyphColor: Theme.name === "light" ? Theme.sun : Theme.accentInk
                ink: Theme.accentInk
                large: true
                noteColor: Theme.accentInk
                pressedFill: Theme.accentSoft

                onClicked: root.kiosk.open(target)
            }
        }
        Repeater {
            model: root.home.counselor

            Tile {
                required property string target
                required title
                required note
                required glyph
                required badge

                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: Theme.quietEdge
                fill: Theme.tint
                flat: root.flat
                large: true

                onClicked: root.kiosk.open(target)
            }
        }
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: Math.max(implicitHeight, Theme.tilesTallest)
        Layout.verticalStretchFactor: 100
        columnSpacing: Theme.gapWide
        columns: root.columns
        rowSpacing: Theme.gapWide
        uniformCellWidths: true

        Repeater {
            model: root.home.topics

            Tile {
                required property string target
                required title
                required glyph

                Layout.fillHeight: true
                Layout.fillWidth: true
                flat: root.flat

                onClicked: root.kiosk.open(target)
            }
        }
        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            flat: root.flat
            glyph: "search"
            title: qsTr("Search")

            onClicked: root.kiosk.open("search:")
        }
    }
    Item {
        Layout.fillHeight: true
        visible: !root.flat || root.height > Theme.tilesTallest // its own gap has no room on a low page
    }
}
