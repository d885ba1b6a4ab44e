// What a telephone can take along without any network: QR codes, each with its text beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property RowsModel codes

    property bool brief: false // where the page says right above what is in the codes of its steps

    function worded(kind: string, number: int): string {
        switch (kind) {
        case "card":
            return qsTr("The card, for your contacts");
        case "visit":
            return qsTr("The next time you can come, for your calendar");
        case "step":
            return qsTr("Step %1").arg(number);
        default:
            return qsTr("The steps, to read later");
        }
    }

    spacing: Theme.gapWide
    visible: repeater.count > 0

    Words {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.textSection
        interfaceWords: true
        plain: qsTr("Take it with you")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.inkSoft
        interfaceWords: true
        plain: qsTr("Point your phone's camera here. Your phone may remember it.")
    }
    Repeater {
        id: repeater

        model: root.codes

        GridLayout {
            id: row

            required property int index
            required property string kind
            required property string code
            required property int modules
            required property string words
            readonly property string heading: root.worded(row.kind, row.index + 1)
            readonly property int module: Math.ceil(Math.max(Theme.codeModule, Theme.codeSide / row.modules))

            Layout.fillWidth: true
            columnSpacing: Theme.padding
            columns: Theme.columns(root.width, Theme.tileWidth, 2)
            rowSpacing: Theme.gap

            Picture {
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: row.modules * row.module
                Layout.preferredWidth: row.modules * row.module
                cache: false
                interfaceWords: true
                smooth: false
                source: "image://qr/" + row.code
                sourceSize.height: row.modules * row.module
                sourceSize.width: row.modules * row.module
                spoken: qsTr("QR code. %1").arg(row.heading)
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.unit

                Words {
                    Layout.fillWidth: true
                    font.bold: true
                    interfaceWords: true
                    plain: row.heading
                }
                Words {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft // beside its code, also a name that runs the other way
                    plain: row.words
                    visible: row.words !== "" && !root.brief
                }
            }
        }
    }
}
