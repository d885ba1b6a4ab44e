// A guide in the reader's language and in the one it was written in, block by block.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Item {
    id: root

    required property KioskViewModel kiosk
    readonly property GuideViewModel guide: root.kiosk.guide
    readonly property string place: root.kiosk.place
    property bool turned: false // the reader has moved on from the beginning

    function toPlace(): void {
        root.turned = false;
        view.contentY = view.originY;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.guide.mirrored
    onPlaceChanged: root.toPlace()

    Item {
        anchors.bottomMargin: pager.below + pager.under
        anchors.fill: parent
        anchors.topMargin: pager.above
        clip: true

        ListView {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: -pager.above
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Theme.readAhead
            height: root.height - pager.below
            model: root.kiosk.page === "beside" ? root.guide.pairs : null
            spacing: Theme.gapWide

            onMovementStarted: root.turned = true
            onOriginYChanged: root.turned || (view.contentY = view.originY)

            delegate: Pair {
                beside: Theme.columns(view.width, Theme.pairWidth, 2) === 2
                mirrored: root.guide.mirrored
                otherMirrored: root.guide.otherMirrored
                otherTongue: root.guide.otherTongue
                width: view.width

                onTouched: target => root.kiosk.open(target)
            }
            footer: GuideFoot {
                kiosk: root.kiosk
                width: view.width
            }
            header: Item {
                implicitHeight: above.implicitHeight + Theme.gapWide
                width: view.width

                ColumnLayout {
                    id: above

                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.gapWide

                    GuideTop {
                        Layout.fillWidth: true
                        kiosk: root.kiosk
                    }
                    GuideWays {
                        Layout.fillWidth: true
                        kiosk: root.kiosk
                    }
                }
            }
        }
    }
    Pager {
        id: pager

        counted: view.contentHeight < view.height + Theme.readAhead // what is not built yet is guessed
        page: root
        room: root.height
        view: view

        onTurned: root.turned = true
    }
}
