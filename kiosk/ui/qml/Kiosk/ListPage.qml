// A list to choose from: the guides of a topic, the counselors, the front offices.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Scroller {
    id: root

    required property KioskViewModel kiosk
    readonly property ListViewModel list: root.kiosk.list

    component Rows: GridLayout {
        id: rows

        property alias model: repeater.model
        readonly property alias count: repeater.count

        Layout.fillWidth: true
        columnSpacing: Theme.gapWide
        columns: Theme.columns(root.width, Theme.rowWidth, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: repeater

            TouchRow {
                required property string target
                required title
                required note
                required glyph
                required badge
                required language
                required tongue

                Layout.fillHeight: true
                Layout.fillWidth: true

                onClicked: root.kiosk.open(target)
            }
        }
    }

    bookmark: root.kiosk.bookmark
    page: root.kiosk.placeAnywhere
    place: root.kiosk.place

    PageHeading {
        Layout.fillWidth: true
        title: root.list.kind === "counselors" ? qsTr("Counselors") : root.list.kind === "offices" ? qsTr("Talk to a person") : root.list.title
    }
    Words {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        plain: root.list.choose ? qsTr("Choose your school.") : root.list.intro
        visible: plain !== ""
    }
    Strip {
        Layout.fillWidth: true
        visible: root.list.empty
        words: qsTr("These pages must be checked again. Until then, ask at the front desk.")
    }
    Filters {
        Layout.fillWidth: true
        list: root.list
        visible: root.list.canFilter
    }
    Words {
        Layout.fillWidth: true
        plain: qsTr("Nobody in this list. Touch a choice again to see more.")
        visible: root.list.nobody
    }
    Rows {
        model: root.list.rows
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapWide
        font.bold: true
        font.pixelSize: Theme.textSection
        heading: true
        plain: qsTr("Open now")
        visible: meanwhile.count > 0
    }
    Rows {
        id: meanwhile

        model: root.list.meanwhile
    }
}
