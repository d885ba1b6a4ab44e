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
    Words {
        Layout.fillWidth: true
        beginning: true
        font.bold: true
        font.pixelSize: root.calm ? Theme.textCalm : Theme.textTitle
        heading: true
        horizontalAlignment: Text.AlignLeft
        plain: root.title
        tight: true
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.language !== "" || root.badge !== ""

        Badge {
            interfaceWords: true
            words: root.badge
        }
        Badge {
            interfaceWords: true
            words: root.language === "" ? "" : qsTr("Only in %1").arg(root.language)
        }
    }
}
