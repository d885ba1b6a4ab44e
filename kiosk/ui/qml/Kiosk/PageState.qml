// What a reader must know of the page itself: that a machine translated it, that it is overdue.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

ColumnLayout {
    id: root

    required property bool machine
    readonly property bool interfaceWords: true // in the reader's language, also on another page
    required property bool overdue

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored // words of the interface, also on a page that runs the other way
    spacing: Theme.gapWide
    visible: root.machine || root.overdue

    Strip {
        Layout.fillWidth: true
        edge: Theme.accentSoft
        visible: root.machine
        words: qsTr("Draft translation, not yet checked by a person.")
    }
    Strip {
        Layout.fillWidth: true
        visible: root.overdue
        words: qsTr("This page is past its check date. Ask before you rely on it.")
    }
}
