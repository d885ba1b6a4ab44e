// There is no content at all: help that needs none. Compiled in, in every launch language.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property KioskViewModel kiosk

    color: Theme.paper

    Scroller {
        anchors.fill: parent
        anchors.margins: Theme.margin
        fills: true
        spacing: Theme.gapHuge

        Item {
            Layout.fillHeight: true
        }
        Glyph {
            Layout.alignment: Qt.AlignHCenter
            name: "person"
            size: Theme.touch
        }
        Repeater {
            // Not for translators: all of them are shown at once.
            model: ["Please ask at the front desk. Someone will help you.", "Pregunte en la recepción. Alguien le ayudará.", "Pergunte na recepção. Alguém vai ajudar você.", "Mande nan biwo devan an. Yon moun ap ede ou.", "يرجى السؤال في مكتب الاستقبال. سيساعدك أحد الموظفين.", "Demandez à l'accueil. Quelqu'un vous aidera."]

            Words {
                required property string modelData

                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.textSection
                horizontalAlignment: Text.AlignHCenter
                plain: modelData
            }
        }
        Words {
            Layout.fillWidth: true
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            plain: qsTr("In a crisis: call or text 988. For any help in Connecticut: call 2-1-1.")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
