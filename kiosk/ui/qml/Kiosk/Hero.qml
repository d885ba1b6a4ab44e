// The sunrise of the first page: where one is, and that help is here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme

Item {
    id: root

    required property string school
    required property string day
    required property string time
    required property string headline
    property bool small: false // there is no room for the sun, nor for letters to be read from the door

    implicitHeight: words.implicitHeight + Theme.margin + hills.height + Theme.gapHuge

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: hills.height * 0.2
        color: Theme.heroSky
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: hills.height * 0.2
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        color: Theme.sun
        visible: !root.small
        height: Theme.sunSize
        radius: Theme.sunSize / 2
        width: Theme.sunSize
    }
    Image {
        id: hills

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        fillMode: Image.Stretch
        height: root.small ? 0 : Theme.hills
        source: Theme.hillsSource
        sourceSize.height: height
        sourceSize.width: width
    }
    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapWide

        GridLayout {
            id: place

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: words.width < school.implicitWidth + clock.implicitWidth + Theme.gap ? 1 : 2
            rowSpacing: Theme.unit

            Words {
                id: school

                Layout.fillWidth: true
                color: Theme.heroInk
                font.bold: true
                plain: root.school
            }
            Words {
                id: clock

                Layout.fillWidth: true
                horizontalAlignment: place.columns === 2 ? Text.AlignRight : Text.AlignLeft
                color: Theme.heroInk
                plain: root.day + " · " + root.time
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapWide
            color: Theme.heroInk
            font.bold: true
            font.pixelSize: root.small ? (root.height < Theme.heroRoom ? Theme.textSection : Theme.textTitle) : words.width > Theme.doorWidth ? Theme.textDoor : Theme.textHeadline
            beginning: true
            heading: true
            plain: root.headline
            tight: true
        }
        Words {
            Layout.fillWidth: true
            Layout.rightMargin: root.small ? 0 : Theme.sunSize + Theme.gapWide // the sun stands there
            color: Theme.heroInk
            font.pixelSize: Theme.textLead
            plain: qsTr("Choose your language")
        }
    }
}
