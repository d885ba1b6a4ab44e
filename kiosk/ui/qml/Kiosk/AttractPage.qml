// What the kiosk shows while nobody stands before it: every language, and the counselor.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    required property KioskViewModel kiosk
    readonly property AttractViewModel attract: root.kiosk.attract
    readonly property bool wide: root.width > root.height && Theme.textScale === 1

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // this page is in the bundle's own language, whoever was here before

    component Sunrise: Hero {
        day: root.attract.day
        headline: root.attract.headline
        school: root.attract.school
        time: root.attract.time
    }

    Sunrise {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        small: width < Theme.heroRoom
        visible: root.wide
        width: root.wide ? parent.width * Theme.heroShare : 0
    }
    Scroller {
        anchors.bottom: parent.bottom
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.wide ? Theme.margin : 0
        fills: true
        sideMargin: Theme.margin
        spacing: Theme.gapWide

        Sunrise {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, root.height * Theme.heroShare)
            visible: !root.wide
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            columnSpacing: Theme.gap
            columns: Theme.columns(width, Theme.languageWidth, 3)
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.attract.languages

                Button {
                    required property string target
                    required property string title

                    Layout.fillWidth: true
                    edge: Theme.edge
                    fill: Theme.surface
                    implicitHeight: Math.max(Theme.touchGreat, implicitContentHeight + topPadding + bottomPadding)
                    text: title
                    tongue: target

                    onClicked: root.kiosk.chooseLanguage(target)
                }
            }
        }
        Repeater {
            model: root.attract.counselor

            TouchRow {
                required property string target
                required title
                required note
                required glyph
                required badge
                required language
                required tongue

                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin
                edge: Theme.quietEdge
                fill: Theme.tint

                onClicked: root.kiosk.open(target)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            plain: qsTr("No names. No camera. Nothing is saved.")
        }
    }
}
