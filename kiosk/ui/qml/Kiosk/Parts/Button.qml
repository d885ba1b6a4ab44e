// A button of the frame: an icon and one or two words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Touch {
    id: root

    property string glyph: ""
    property bool directional: false
    property color ink: Theme.ink
    property string note: ""
    property bool framed: false // a part of the frame: where text is large, words alone
    readonly property string shown: root.framed && Theme.textScale > 1 ? "" : root.glyph

    fill: Theme.sand
    edge: Theme.quietEdge
    bottomPadding: Theme.gap
    leftPadding: Theme.gapWide
    radius: Theme.radiusButton
    rightPadding: Theme.gapWide
    spoken: root.note === "" ? root.text : root.text + ". " + root.note
    topPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gap

        Glyph {
            color: root.ink
            directional: root.directional
            name: root.shown
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                color: root.ink
                font.bold: true
                horizontalAlignment: root.shown === "" ? Text.AlignHCenter : Text.AlignLeft
                plain: root.text
                silent: true
                wrapMode: Text.WordWrap
            }
            Words {
                Layout.fillWidth: true
                color: Theme.inkSoft
                horizontalAlignment: root.shown === "" ? Text.AlignHCenter : Text.AlignLeft
                plain: root.note
                silent: true
                visible: root.note !== ""
            }
        }
    }
}
