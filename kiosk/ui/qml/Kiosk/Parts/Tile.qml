// A topic on the first page: a picture, its name, and for the large cards a line below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Touch {
    id: root

    property string title: ""
    property string note: ""
    property string glyph: ""
    property string badge: ""
    property color ink: Theme.ink
    property color glyphColor: Theme.accent
    property color noteColor: Theme.inkSoft
    property bool large: false
    property bool flat: false // the picture beside the words instead of above them
    readonly property string example: root.badge === "example" ? qsTr("Example") : ""
    // The badge alone is easily read past, and nobody should go to a room that is not real. The
    // words may run the other way than the label: U+2068 and U+2069 keep them in order.
    readonly property string line: root.example === "" || root.note === "" ? root.note : qsTr("Example: %1").arg("\u2068" + root.note + "\u2069")

    spoken: [root.title, root.example, root.line].filter(Boolean).join(". ")
    text: root.title
    verticalPadding: Theme.air

    contentItem: GridLayout {
        columnSpacing: Theme.padding
        columns: root.flat ? 2 : 1
        rowSpacing: Theme.gap

        RowLayout {
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignTop
            Layout.fillWidth: !root.flat
            spacing: Theme.gap

            Glyph {
                color: root.glyphColor
                name: root.glyph
                size: Theme.iconLarge
            }
            Item {
                Layout.fillWidth: true
                visible: !root.flat
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                ink: root.ink
                silent: true
                words: root.flat ? "" : root.example
            }
        }
        ColumnLayout {
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignBottom
            Layout.fillWidth: true
            spacing: Theme.unit

            Words {
                Layout.fillWidth: true
                color: root.ink
                font.bold: true
                font.pixelSize: root.large ? Theme.textSection : Theme.textRow
                horizontalAlignment: Text.AlignLeft
                plain: root.title
                silent: true
                wrapMode: Text.WordWrap
            }
            Words {
                Layout.fillWidth: true
                color: root.noteColor
                horizontalAlignment: Text.AlignLeft
                plain: root.line
                silent: true
                visible: root.line !== ""
            }
            Badge {
                ink: root.ink
                silent: true
                words: root.flat ? root.example : ""
            }
        }
    }
}
