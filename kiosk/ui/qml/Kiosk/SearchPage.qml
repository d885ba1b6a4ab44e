// Search: one field, answers below while one types, and letters to touch; nothing is kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    required property KioskViewModel kiosk
    readonly property SearchViewModel search: root.kiosk.search
    // Beside each other only where both have room; else the letters stand below.
    readonly property bool wide: root.width > root.height && root.lettersWidth > 5 * Theme.key
    readonly property real lettersWidth: Math.min(10 * (Theme.key + Theme.keyGap) - Theme.keyGap, root.width - Theme.gapHuge - Theme.tileWidth)
    readonly property real leastWords: (Theme.textScale > 1 ? 3.5 : 5) * Theme.touch // below the field: an answer, and turning on
    readonly property bool roomy: (root.wide ? root.height : root.height - keyboard.height) > 7 * Theme.touch * Theme.textScale

    function write(letter: string): void {
        field.forceActiveFocus();
        root.kiosk.type(root.search.typed + letter);
    }

    // A real keyboard writes wherever the keys are.
    Keys.onPressed: event => event.text.trim() && root.write(event.text)

    ColumnLayout {
        id: words

        anchors.bottom: root.wide ? parent.bottom : keyboard.top
        anchors.bottomMargin: root.wide ? 0 : Theme.gap
        anchors.left: parent.left
        anchors.right: root.wide ? keyboard.left : parent.right
        anchors.rightMargin: root.wide ? Theme.gapHuge : 0
        anchors.top: parent.top
        spacing: Theme.gap

        PageHeading {
            Layout.fillWidth: true
            visible: root.roomy
            title: qsTr("Search")
        }
        Rectangle {
            id: frame

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
                Keys.onReturnPressed: field.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
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
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        keyboard: root.search.keyboard
        room: root.wide ? root.height : root.height - frame.height - root.leastWords
        width: root.wide ? root.lettersWidth : root.width

        onErased: root.kiosk.type(root.search.keyboard.erased(root.search.typed))
        onStruck: letter => root.kiosk.type(root.search.keyboard.after(root.search.typed, letter))
    }
}
