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

    // Not for translators: all of them are shown at once, because nobody can choose here.
    readonly property list<string> people: ["Please ask at the front desk. Someone will help you.", "Pregunte en la recepción. Alguien le ayudará.", "Pergunte na recepção. Alguém vai ajudar você.", "Mande nan biwo resepsyon an. Yon moun ap ede ou.", "يرجى السؤال في مكتب الاستقبال. سيساعدكم أحد الموظفين.", "Demandez à l'accueil. Quelqu'un vous aidera.", "Zapytaj w sekretariacie. Ktoś ci pomoże.", "Hãy hỏi ở quầy tiếp tân. Sẽ có người giúp bạn.", "请到前台询问。会有人帮助您。"]
    readonly property list<string> crisis: ["In a crisis: call or text 988. For any help in Connecticut: call 2-1-1.", "En una crisis: llame o envíe un texto al 988. Para cualquier ayuda en Connecticut: llame al 2-1-1.", "Em uma crise: ligue ou mande mensagem para 988. Para qualquer ajuda em Connecticut: ligue 2-1-1.", "Nan yon kriz: rele oswa voye tèks nan 988. Pou nenpòt èd nan Connecticut: rele 2-1-1.", "في الأزمات: اتصلوا بالرقم 988 أو أرسلوا إليه رسالة نصية. لأي مساعدة في كونيتيكت: اتصلوا بالرقم \u20662-1-1\u2069.", "En cas de crise : appelez le 988 ou envoyez-lui un SMS. Pour toute aide dans le Connecticut : appelez le 2-1-1.", "W kryzysie: zadzwoń lub wyślij SMS pod 988. Każda pomoc w Connecticut: zadzwoń pod 2-1-1.", "Khi khủng hoảng: gọi hoặc nhắn tin 988. Cần giúp đỡ ở Connecticut: gọi 2-1-1.", "遇到危机：拨打 988，或发短信到 988。在康涅狄格州需要任何帮助：拨打 2-1-1。"]

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
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapHuge
            columns: Theme.columns(width, Theme.rowWidth / 2, 3)
            rowSpacing: Theme.gapWide
            uniformCellWidths: true

            Repeater {
                model: root.people

                ColumnLayout {
                    id: language

                    required property int index
                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.unit

                    Words {
                        Layout.fillWidth: true
                        font.bold: true
                        plain: language.modelData
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.inkSoft
                        plain: root.crisis[language.index]
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
