// Search: one field, answers below while one types; nothing is kept.
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

    PageHeading {
        Layout.fillWidth: true
        title: qsTr("Search")
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: field.activeFocus ? Theme.accent : Theme.edge
        border.width: field.activeFocus ? Theme.focusWidth : Theme.edgeWidth
        color: Theme.surface
        implicitHeight: Math.max(Theme.touchTall, field.implicitHeight + 2 * Theme.gap)
        radius: Theme.radiusButton

        Glyph {
            id: glass

            anchors.left: parent.left
            anchors.leftMargin: Theme.padding
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
        }
        TextInput {
            id: field

            Accessible.name: qsTr("What are you looking for?")
            Accessible.role: Accessible.EditableText
            Accessible.searchEdit: true
            activeFocusOnTab: true
            anchors.left: glass.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.padding
            anchors.verticalCenter: parent.verticalCenter
            clip: true
            color: Theme.ink
            focus: true
            font.pixelSize: Theme.textLead
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            maximumLength: 200
            selectByMouse: false
            text: root.search.typed

            Component.onCompleted: forceActiveFocus()
            onTextEdited: root.kiosk.type(text)
        }
        Words {
            anchors.fill: field
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            plain: qsTr("What are you looking for?")
            silent: true
            verticalAlignment: Text.AlignVCenter
            visible: field.text === ""
            wrapMode: Text.NoWrap
        }
    }
    Scroller {
        Layout.fillHeight: true
        Layout.fillWidth: true
        place: root.search.typed

        Repeater {
            model: root.search.help

            TouchRow {
                required property string target
                required title
                required note
                required glyph
                required badge
                required language

                Layout.fillWidth: true
                edge: Theme.quietEdge
                fill: Theme.tint

                onClicked: root.kiosk.open(target)
            }
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.textLead
            plain: qsTr("Nothing was found. Try another word, choose a topic, or talk to a person.")
            visible: root.search.nothingFound
        }
        Touch {
            Layout.fillWidth: true
            text: qsTr("See all topics")
            visible: root.search.nothingFound

            contentItem: Words {
                font.bold: true
                font.pixelSize: Theme.textRow
                plain: qsTr("See all topics")
                silent: true
            }

            onClicked: root.kiosk.home()
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapWide
            columns: Theme.columns(root.width, Theme.rowWidth, 2)
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.search.rows

                TouchRow {
                    required property string target
                    required title
                    required note
                    required glyph
                    required badge
                    required language

                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    onClicked: root.kiosk.open(target)
                }
            }
        }
    }
}
