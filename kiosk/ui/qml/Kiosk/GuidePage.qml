// A page to read: what to do first, then the words; beside each other where there is room.
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
    // Beside each other only where the top fits whole: it has no buttons to turn its pages.
    readonly property bool wide: root.width > root.height && Theme.columns(root.width, Theme.rowWidth, 2) === 2 && sideTop.implicitHeight <= root.height
    readonly property string place: root.kiosk.place

    function keepPlace(): void {
        const edge = view.contentY + Theme.gap;
        const block = Math.max(view.indexAt(1, edge), view.indexAt(1, edge + view.spacing)); // it may lie between two
        if (block >= 0 || view.atYBeginning)
            root.kiosk.bookmark.keep(root.kiosk.placeAnywhere, Math.max(block, 0));
    }
    function toPlace(): void {
        view.turned = false;
        view.contentY = view.originY; // positionViewAtBeginning() would build all that is read ahead
        const block = root.kiosk.bookmark.of(root.kiosk.placeAnywhere);
        if (block < 1 || block >= view.count)
            return;
        view.turned = true;
        view.positionViewAtIndex(block, ListView.Beginning);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.guide.mirrored
    Component.onCompleted: root.toPlace()
    onPlaceChanged: root.toPlace()

    Flickable {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sideTop.implicitHeight
        contentWidth: width
        visible: root.wide
        width: (root.width - Theme.gapHuge) / 2 // whether it is seen or not

        GuideTop {
            id: sideTop

            beside: true
            kiosk: root.kiosk
            width: side.width
        }
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: pager.below + pager.under
        anchors.left: root.wide ? side.right : parent.left
        anchors.leftMargin: root.wide ? Theme.gapHuge : 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: pager.above
        clip: true

        ListView {
            id: view

            property bool turned: false // the reader has moved on from the beginning

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: -pager.above
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Theme.readAhead
            height: root.height - pager.below
            model: root.kiosk.page === "guide" ? root.guide.blocks : null
            spacing: Theme.gapWide

            onMovementEnded: root.keepPlace()
            onMovementStarted: view.turned = true
            onOriginYChanged: view.turned || (view.contentY = view.originY)

            delegate: BlockDelegate {
                onTouched: target => root.kiosk.open(target)
            }
            footer: GuideFoot {
                kiosk: root.kiosk
                width: view.width
            }
            header: Item {
                implicitHeight: above.implicitHeight > 0 ? above.implicitHeight + Theme.gapWide : 0
                width: view.width

                ColumnLayout {
                    id: above

                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.gapWide

                    GuideTop {
                        Layout.fillWidth: true
                        kiosk: root.kiosk
                        visible: !root.wide
                    }
                    GuideStatus {
                        Layout.fillWidth: true
                        guide: root.guide
                        visible: known && root.wide
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

        onArrived: root.keepPlace()
        onTurned: view.turned = true
    }
}
