// A remark across the page with a colored edge: "This is in dispute."
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    default property alias below: column.data // what stands below the words

    property string heading: ""
    property string words: ""
    property string bold: ""
    property bool interfaceWords: false // in the reader's language, also on another page
    property bool interfaceHeading: root.interfaceWords
    property string tongue: ""
    property string endonym: ""
    property color edge: Theme.sun

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.airSmall
    radius: Theme.unit

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: root.edge
        radius: root.radius
        width: Theme.strip
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.bottomMargin: Theme.airSmall
        anchors.leftMargin: Theme.padding + Theme.strip
        anchors.rightMargin: Theme.padding
        anchors.topMargin: Theme.airSmall
        spacing: Theme.unit

        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readingWidth
            font.bold: true
            interfaceWords: root.interfaceHeading
            plain: root.heading
            endonym: root.endonym
            tongue: root.tongue
            visible: root.heading !== ""
        }
        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readingWidth
            bold: root.bold
            interfaceWords: root.interfaceWords
            plain: root.words
            endonym: root.endonym
            tongue: root.tongue
            visible: root.words !== ""
        }
    }
}
