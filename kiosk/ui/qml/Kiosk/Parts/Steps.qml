// The box at the top of a guide: what to do now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property RowsModel steps
    readonly property alias count: repeater.count

    border.color: Theme.quietEdge
    border.width: Theme.edgeWidth
    color: Theme.tint
    implicitHeight: column.implicitHeight + 2 * Theme.padding
    radius: Theme.radius
    visible: root.count > 0

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.gapWide

        Repeater {
            id: repeater

            model: root.steps

            RowLayout {
                id: step

                required property string number
                required property string plain
                required property string bold

                Layout.fillWidth: true
                spacing: Theme.padding

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.accent
                    implicitHeight: Theme.step
                    implicitWidth: Theme.step
                    radius: Theme.step / 2

                    Words {
                        anchors.centerIn: parent
                        color: Theme.accentInk
                        font.bold: true
                        font.pixelSize: Theme.textBody
                        plain: step.number
                        silent: true
                    }
                }
                Words {
                    Accessible.name: step.number + ". " + step.plain.replace(/[\u2066-\u2069]/g, "")
                    Layout.alignment: Qt.AlignVCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.readingWidth
                    bold: step.bold
                    font.pixelSize: Theme.textLead
                    plain: step.plain
                }
            }
        }
    }
}
