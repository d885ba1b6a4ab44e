// Nothing answers what was typed: the ways on, so that nobody stands before a dead end.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

ColumnLayout {
    id: root

    required property KioskViewModel kiosk

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textLead
        horizontalAlignment: Text.AlignLeft
        plain: qsTr("Nothing was found. Try another word, choose a topic, or talk to a person.")
    }
    TouchRow {
        Layout.fillWidth: true
        glyph: "book"
        title: qsTr("See all topics")

        onClicked: root.kiosk.home()
    }
    TouchRow {
        Layout.fillWidth: true
        glyph: "desk"
        note: root.kiosk.personNote
        title: qsTr("Talk to someone at school")

        onClicked: root.kiosk.open(root.kiosk.personTarget)
    }
}
