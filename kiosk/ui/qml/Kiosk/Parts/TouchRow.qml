// A row to touch: a picture, a title, a line below, and what language it is in if not the reader's.
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
    property string language: ""
    property bool only: false // it is in no other language than that
    readonly property string example: root.badge === "example" ? qsTr("Example") : ""
    // The badge alone is easily read past, and nobody should go to a room that is not real. The
    // words may run the other way than the label: U+2068 and U+2069 keep them in order.
    readonly property string line: root.example === "" || root.note === "" ? root.note : qsTr("Example: %1").arg("\u2068" + root.note + "\u2069")
    readonly property string writtenIn: root.only ? qsTr("Only in %1").arg(root.language) : root.language

    bottomPadding: Theme.airSmall
    spoken: [root.title, root.example, root.line, root.writtenIn].filter(Boolean).join(". ")
    text: root.title
    topPadding: Theme.airSmall

    contentItem: RowLayout {
        spacing: Theme.padding

        Glyph {
            Layout.alignment: Qt.AlignVCenter
            name: root.glyph
            size: Theme.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.unit

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                font.bold: true
                font.pixelSize: Theme.textRow
                horizontalAlignment: Text.AlignLeft
                plain: root.title
                silent: true
            }
            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignLeft
                plain: root.line
                silent: true
                visible: root.line !== ""
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap
                visible: root.example !== "" || root.writtenIn !== ""

                Badge {
                    ink: Theme.inkSoft
                    silent: true
                    words: root.example
                }
                Badge {
                    ink: Theme.inkSoft
                    silent: true
                    words: root.writtenIn
                }
            }
        }
        Glyph {
            Layout.alignment: Qt.AlignVCenter
            color: Theme.inkSoft
            directional: true
            name: "next"
            size: Theme.iconSmall
        }
    }
}
