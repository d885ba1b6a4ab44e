// The ways to a page's other language: both beside each other, the original, the translation.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

GridLayout {
    id: root

    property string original: "" // the name of the language the words were first written in
    property string translation: "" // while the original is shown: the language to go back to
    property bool canPair: false // both can be shown beside each other
    readonly property bool interfaceWords: true // in the reader's language, also on another page
    readonly property real wanted: [back, both, first].filter(way => way.visible).reduce((sum, way) => sum + way.implicitWidth + root.columnSpacing, -root.columnSpacing)

    signal originalWanted
    signal pairWanted
    signal translationWanted

    component Way: Button {
        Layout.fillHeight: true
        Layout.fillWidth: root.columns === 1
        glyph: "globe"
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored // words of the interface, also on a page that runs the other way
    columnSpacing: Theme.gap
    columns: root.wanted <= root.width ? 4 : 1
    rowSpacing: Theme.gap
    visible: root.translation !== "" || root.canPair || root.original !== ""

    Way {
        id: back

        text: qsTr("Read in %1").arg(root.translation)
        visible: root.translation !== ""

        onClicked: root.translationWanted()
    }
    Way {
        id: both

        text: qsTr("Show both languages")
        visible: root.canPair

        onClicked: root.pairWanted()
    }
    Way {
        id: first

        text: qsTr("Read in %1").arg(root.original)
        visible: root.original !== ""

        onClicked: root.originalWanted()
    }
    Item {
        Layout.fillWidth: true
        visible: root.columns > 1
    }
}
