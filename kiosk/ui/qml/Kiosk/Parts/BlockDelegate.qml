// One block of a page, drawn by its kind; used in lists of any length.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Kiosk.Theme

DelegateChooser {
    id: root

    signal touched(target: string)

    role: "kind"

    DelegateChoice {
        roleValue: "heading"

        Words {
            required plain
            required bold
            required tongue
            required endonym
            required property int depth

            font.bold: true
            font.pixelSize: depth === 2 ? Theme.textSection : Theme.textRow
            heading: true
            spare: width - Theme.readingWidth
            topPadding: Theme.gap
            width: parent?.width ?? 0
        }
    }
    DelegateChoice {
        roleValue: "paragraph"

        Words {
            required plain
            required bold
            required tongue
            required endonym
            required property int depth

            indent: depth * Theme.indent
            spare: width - Theme.readingWidth
            width: parent?.width ?? 0
        }
    }
    DelegateChoice {
        roleValue: "item"

        RowLayout {
            id: item

            required property string plain
            required property string bold
            required property string marker
            required property int depth
            required property string tongue
            required property string endonym

            spacing: Theme.gap
            width: parent?.width ?? 0

            Words {
                Layout.alignment: Qt.AlignTop
                Layout.leftMargin: item.depth * Theme.indent
                Layout.minimumWidth: Theme.indent
                color: Theme.accent
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                plain: item.marker
                silent: true
                wrapMode: Text.NoWrap
            }
            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                bold: item.bold
                plain: item.plain
                endonym: item.endonym
                tongue: item.tongue
            }
        }
    }
    DelegateChoice {
        roleValue: "quote"

        Strip {
            required property string plain
            required bold
            required tongue
            required endonym

            edge: Theme.line
            width: parent?.width ?? 0
            words: plain
        }
    }
    DelegateChoice {
        roleValue: "card"

        Strip {
            required property string plain
            required property string note
            required tongue
            required endonym

            edge: Theme.line
            heading: plain
            width: parent?.width ?? 0
            words: note
        }
    }
    DelegateChoice {
        roleValue: "box"

        Strip {
            required property string plain
            required property string marker
            required property string label
            required bold
            required tongue
            required endonym

            edge: marker === "warning" ? Theme.sun : Theme.accent
            interfaceHeading: label === ""
            heading: label !== "" ? label : marker === "warning" ? qsTr("Take care") : marker === "call" ? qsTr("Call") : qsTr("Good to know")
            width: parent?.width ?? 0
            words: plain
        }
    }
    DelegateChoice {
        roleValue: "image"

        Picture {
            required property string plain
            required property string picture
            required property real aspect

            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: width * aspect
            source: "image://bundle/" + picture
            spoken: plain
            sourceSize.width: width
            width: Math.min(parent?.width ?? 0, Theme.pictureHeight / Math.max(aspect, 0.001))
        }
    }
    DelegateChoice {
        roleValue: "row"

        TouchRow {
            required property string plain
            required property string target
            required note
            required glyph
            required badge
            required language
            required tongue

            title: plain
            width: parent?.width ?? 0

            onClicked: root.touched(target)
        }
    }
    DelegateChoice {
        roleValue: "link"

        Strip {
            required property string plain
            required property string target
            required tongue
            required endonym

            edge: Theme.accent
            heading: plain
            width: parent?.width ?? 0
            words: target
        }
    }
}
