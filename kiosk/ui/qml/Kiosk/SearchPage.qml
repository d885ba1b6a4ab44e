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

            readonly property bool beginning: true // where the keys are when the page comes up
            readonly property bool landmark: true

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

        SearchRows {
            Layout.fillWidth: true
            kiosk: root.kiosk
            model: root.search.pinned
            quiet: true
        }
        SearchRows {
            Layout.fillWidth: true
            kiosk: root.kiosk
            model: root.search.help
            quiet: true
        }
        Words {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            horizontalAlignment: Text.AlignLeft
            plain: qsTr("Showing %1").arg(root.search.corrected)
            visible: root.search.corrected !== "" && !root.search.nothingFound
        }
        SearchRows {
            Layout.fillWidth: true
            kiosk: root.kiosk
            model: root.search.rows
        }
        NothingFound {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visible: root.search.nothingFound
        }
        Ways {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visible: root.search.idle || root.search.nothingFound
        }
    }
}
