// The foot of a page: where it comes from, who checked it and when, and that it is no legal advice.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

ColumnLayout {
    id: root

    property bool law: false
    readonly property bool interfaceWords: true // in the reader's language, also on another page
    property string checkedOn: ""
    property string checkedBy: ""
    property string sources: ""

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored // words of the interface, also below a page that runs the other way
    spacing: Theme.unit

    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        color: Theme.inkSoft
        font.bold: true
        plain: qsTr("General information, not legal advice.")
        visible: root.law
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        color: Theme.inkSoft
        plain: root.checkedBy === "" ? qsTr("Checked on %1.").arg(root.checkedOn) : qsTr("Checked on %1. %2.").arg(root.checkedOn).arg("\u2068" + root.checkedBy + "\u2069")
        visible: root.checkedOn !== ""
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        color: Theme.inkSoft
        plain: qsTr("Sources: %1").arg(root.sources)
        visible: root.sources !== ""
    }
}
