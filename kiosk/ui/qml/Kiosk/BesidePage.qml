// A guide in the reader's language and in the one it was written in, block by block.
pragma ComponentBehavior: Bound

import QtQuick
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

    ListView {
        id: view

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.readAhead
        clip: true
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
            implicitHeight: top.implicitHeight + Theme.gapWide
            width: view.width

            GuideTop {
                id: top

                kiosk: root.kiosk
                width: parent.width
            }
        }
    }
    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        counted: view.contentHeight < view.height + Theme.readAhead // what is not built yet is guessed
        room: view.height
        view: view

        onTurned: root.turned = true
    }
}
