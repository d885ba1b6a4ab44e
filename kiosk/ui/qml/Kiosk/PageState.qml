// What a reader must know of the page itself: that a machine translated it, that it is overdue.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

ColumnLayout {
    id: root

    required property bool machine
    required property bool overdue
    required property string original // the name of the language the words were first written in
    required property string translation // while the original is shown: the language to go back to

    signal originalWanted
    signal translationWanted

    spacing: Theme.gapWide
    visible: root.machine || root.overdue || root.translation !== ""

    component Other: Button {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        glyph: "globe"
    }

    Strip {
        Layout.fillWidth: true
        edge: Theme.accentSoft
        visible: root.machine
        words: qsTr("Draft translation, not yet checked by a person.")

        Other {
            text: qsTr("Read this page in %1").arg(root.original)
            visible: root.original !== ""

            onClicked: root.originalWanted()
        }
    }
    Other {
        Layout.topMargin: 0
        text: qsTr("Read this page in %1").arg(root.translation)
        visible: root.translation !== ""

        onClicked: root.translationWanted()
    }
    Strip {
        Layout.fillWidth: true
        visible: root.overdue
        words: qsTr("This page is past its check date. Ask before you rely on it.")
    }
}
