// While a page is read aloud: wait, repeat, pace and loudness; before a sensitive page: a question.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Rectangle {
    id: root

    required property ListenViewModel listen
    readonly property bool asking: root.listen.state === "asking"
    readonly property real widest: Math.max(pause.implicitWidth, repeat.implicitWidth, stop.implicitWidth, loudness.implicitWidth, speed.implicitWidth)
    readonly property int fitting: Theme.columns(controls.width, root.widest, 5)

    border.color: Theme.accent
    border.width: Theme.edgeWidth
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusButton

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            font.bold: true
            plain: qsTr("Others can hear this page. Read it aloud?")
            visible: root.asking
        }
        GridLayout {
            id: controls

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.asking ? 2 : root.fitting === 4 ? 3 : root.fitting
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Button {
                Layout.fillHeight: true
                Layout.fillWidth: true
                text: qsTr("Read it aloud")
                visible: root.asking

                onClicked: root.listen.read()
            }
            Button {
                Layout.fillHeight: true
                Layout.fillWidth: true
                text: qsTr("Not now")
                visible: root.asking

                onClicked: root.listen.stop()
            }
            Button {
                id: pause

                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: Theme.accent
                fill: Theme.accent
                ink: Theme.accentInk
                pressedFill: Theme.accentSoft
                text: root.listen.state === "paused" ? qsTr("Go on") : qsTr("Pause")
                visible: !root.asking

                onClicked: root.listen.pauseOrGoOn()
            }
            Button {
                id: repeat

                Layout.fillHeight: true
                Layout.fillWidth: true
                text: qsTr("Repeat")
                visible: !root.asking

                onClicked: root.listen.repeat()
            }
            Button {
                id: stop

                Layout.fillHeight: true
                Layout.fillWidth: true
                text: qsTr("Stop")
                visible: !root.asking

                onClicked: root.listen.stop()
            }
            Button {
                id: loudness

                Layout.fillHeight: true
                Layout.fillWidth: true
                note: qsTr("%1 of %2").arg(root.listen.loudness).arg(root.listen.loudnesses)
                text: qsTr("Loudness")
                visible: !root.asking

                onClicked: root.listen.nextLoudness()
            }
            Button {
                id: speed

                Layout.columnSpan: root.fitting === 2 ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                note: "×" + root.listen.pace
                text: qsTr("Speed")
                visible: !root.asking && root.listen.canPace

                onClicked: root.listen.nextPace()
            }
        }
    }
}
