// What a reader must know of the page itself: that a machine translated it, that it is overdue; and
// the ways to its other language.
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
    required property string original // the name of the language the words were first written in
    required property string translation // while the original is shown: the language to go back to
    property bool canPair: false // both can be shown beside each other
    property bool paired: false // they are

    readonly property int columns: Theme.columns(root.width, Theme.tileWidth, 3) // beside each other, what comes next stays in sight

    signal originalWanted
    signal pairWanted
    signal translationWanted

    component Way: Button {
        Layout.fillHeight: true
        Layout.fillWidth: true
        glyph: "globe"
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored // words of the interface, also on a page that runs the other way
    spacing: Theme.gapWide
    visible: root.machine || root.overdue || root.translation !== "" || root.canPair

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.machine || root.translation !== "" || root.canPair

        Strip {
            Layout.columnSpan: root.columns === 2 ? 2 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            edge: Theme.accentSoft
            visible: root.machine
            words: qsTr("Draft translation, not yet checked by a person.")
        }
        Way {
            text: qsTr("Read this page in %1").arg(root.translation)
            visible: root.translation !== ""

            onClicked: root.translationWanted()
        }
        Way {
            text: qsTr("Show both languages")
            visible: root.canPair && !root.paired

            onClicked: root.pairWanted()
        }
        Way {
            text: qsTr("Read this page in %1").arg(root.original)
            visible: root.original !== "" && (root.machine || root.paired)

            onClicked: root.originalWanted()
        }
    }
    Strip {
        Layout.fillWidth: true
        visible: root.overdue
        words: qsTr("This page is past its check date. Ask before you rely on it.")
    }
}
