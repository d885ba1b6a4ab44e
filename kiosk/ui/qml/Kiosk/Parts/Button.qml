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
    property bool close: false // less air, so that a row of them fits
    readonly property real bare: Math.ceil(label?.implicitWidth ?? 0) + (root.shown === "" ? 0 : Math.ceil(Theme.icon)) + 2 // a layout rounds to whole pixels
    readonly property real wanted: Math.max(Theme.touch, root.bare + 2 * Theme.gapWide + (root.shown === "" ? 0 : Theme.gap))
    readonly property real least: Math.max(Theme.touch, root.bare + 2 * Theme.gap + (root.shown === "" ? 0 : Theme.unit))
    readonly property string shown: root.framed && Theme.textScale > 1 ? "" : root.glyph

    fill: Theme.sand
    edge: Theme.quietEdge
    bottomPadding: Theme.airLeast
    leftPadding: root.close ? Theme.gap : Theme.gapWide
    radius: Theme.radiusButton
    rightPadding: root.close ? Theme.gap : Theme.gapWide
    spoken: root.note === "" ? root.text : root.text + ". " + root.note
    topPadding: Theme.airLeast

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: root.close ? Theme.unit : Theme.gap
            width: root.note === "" ? Math.min(parent.width, Math.ceil(implicitWidth)) : parent.width

            Glyph {
                color: root.ink
                directional: root.directional
                name: root.shown
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    id: label

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
}
