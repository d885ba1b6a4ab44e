// The top of a page: the topic, the title, and what language it is in if not the reader's.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

ColumnLayout {
    id: root

    property string topic: ""
    property string title: ""
    property string language: ""
    property string badge: ""
    property bool calm: false

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        color: Theme.accent
        font.bold: true
        horizontalAlignment: Text.AlignLeft // at the page's edge, also where a name runs the other way
        interfaceWords: true
        plain: root.topic
        visible: root.topic !== ""
    }
    GridLayout {
        id: row

        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: title.implicitWidth + example.implicitWidth + only.implicitWidth + 2 * columnSpacing <= root.width ? 4 : 1
        rowSpacing: Theme.gap

        Words {
            id: title

            Layout.fillWidth: row.columns === 1
            beginning: true
            font.bold: true
            font.pixelSize: root.calm ? Theme.textCalm : Theme.textTitle
            heading: true
            horizontalAlignment: Text.AlignLeft
            plain: root.title
            tight: true
        }
        Badge {
            id: example

            interfaceWords: true
            words: root.badge
        }
        Badge {
            id: only

            interfaceWords: true
            words: root.language === "" ? "" : qsTr("Only in %1").arg(root.language)
        }
        Item {
            Layout.fillWidth: true
            visible: row.columns > 1
        }
    }
}
