// The letters of the reader's language to touch; a second set of keys has digits and accents.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property KeyboardViewModel keyboard
    required property real room // the height there may be, in pixels
    property int turned: 0 // how often the sets of keys were turned
    readonly property int columns: Math.max(1, Math.min(10, Math.floor((root.width + Theme.keyGap) / (Theme.key + Theme.keyGap))))
    readonly property int rows: Math.max(2, Math.floor((root.room + Theme.keyGap) / (Theme.key + Theme.keyGap)) - (root.narrow ? 2 : 1))
    readonly property real keyWidth: Math.floor(Math.min(Theme.touchTall, (root.width - (root.columns - 1) * Theme.keyGap) / root.columns)) // whole, or a row grows by rounding
    readonly property bool narrow: 2 * Theme.key + space.implicitWidth + erase.implicitWidth + 2 * Theme.keyGap > root.width

    signal struck(letter: string)
    signal erased

    component Letter: Button { // not Key: PySide would take it for the enum and crash
        id: letter

        property bool strikesTwice: true // the guard lets `ll` through

        bottomPadding: 0
        edge: Theme.edge
        fill: Theme.surface
        focusPolicy: Qt.TabFocus // a touch leaves the field the keys of a real keyboard
        implicitHeight: Theme.key
        leftPadding: 0
        rightPadding: 0
        topPadding: 0

        contentItem: Words {
            id: sign

            readonly property real over: Math.max(0, metrics.height - Theme.key) / 2 // of a script with high lines

            // In a line of fixed height Qt draws Arabic lower: by how much its font reaches higher than ours.
            readonly property real drop: /[\u0600-\u06ff]/.test(sign.plain) ? Math.max(0, 0.3 * sign.font.pixelSize - 0.6 * sign.over) : 0

            bottomPadding: sign.over + sign.drop
            font.pixelSize: Theme.textKey
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.min(metrics.height, Theme.key)
            lineHeightMode: Text.FixedHeight
            plain: letter.text
            silent: true
            topPadding: -sign.over - sign.drop
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap

            TextMetrics {
                id: metrics

                font: sign.font
                text: sign.text
            }
        }
    }
    component Wide: Letter {
        implicitWidth: Math.max(Theme.key, implicitContentWidth + 2 * Theme.gap)
    }

    spacing: Theme.keyGap

    Repeater {
        model: root.keyboard.rows(root.keyboard.language, root.columns, root.rows, root.turned)

        RowLayout {
            id: row

            required property int index
            required property string modelData

            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.keyGap

            Repeater {
                model: row.modelData.split(" ")

                Letter {
                    required property int index
                    required property string modelData

                    Layout.preferredWidth: root.keyWidth
                    landmark: row.index === 0 && index === 0
                    spoken: root.keyboard.spoken(root.keyboard.language, text)
                    text: modelData

                    onClicked: root.struck(text)
                }
            }
        }
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: root.columns * (root.keyWidth + Theme.keyGap) - Theme.keyGap
        columnSpacing: Theme.keyGap
        columns: root.narrow ? 2 : 3
        rowSpacing: Theme.keyGap

        Wide {
            fill: Theme.sand
            implicitWidth: 2 * Theme.key
            spoken: qsTr("%1. Other letters and numbers").arg(text)
            text: root.keyboard.next(root.keyboard.language, root.columns, root.rows, root.turned)

            onClicked: root.turned += 1
        }
        Wide {
            id: space

            Layout.fillWidth: true
            text: qsTr("Space")

            onClicked: root.struck(" ")
        }
        Wide {
            id: erase

            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.fillWidth: root.narrow
            fill: Theme.sand
            text: qsTr("Erase")

            onClicked: root.erased()
        }
    }
}
