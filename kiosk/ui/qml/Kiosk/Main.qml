// The window: one page at a time, between two bars that never move.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Window {
    id: root

    required property KioskViewModel kiosk
    required property LookViewModel look
    required property VisitViewModel visit
    required property StaffViewModel staff
    required property CareViewModel care
    required property ListenViewModel listen
    required property TurningViewModel turning
    required property bool fullScreen

    color: Theme.paper
    flags: root.fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Help for families and students")
    visibility: root.fullScreen ? Window.FullScreen : Window.Hidden

    Binding {
        property: "keyed"
        target: Theme
        value: root.visit.keyed
    }
    Binding {
        property: "turning"
        target: Theme
        value: root.turning
    }
    Binding {
        property: "bar"
        target: Theme
        value: bottom.visible && root.width > root.height ? bottom.spare : null
    }
    Binding {
        property: "speaking"
        target: Theme
        value: root.listen.speechMode
    }
    Binding {
        property: "mirrored"
        target: Theme
        value: root.kiosk.mirrored
    }
    Binding {
        property: "mmPerPx"
        target: Theme
        value: root.kiosk.mmPerPx
    }
    Binding {
        property: "name"
        target: Theme
        value: root.kiosk.theme
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.look.textScale
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.heroSky // the sky of the first page goes on above it
        height: pages.y
        visible: root.kiosk.page === "attract"
    }
    FocusScope {
        id: pages

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.kiosk.mirrored
        anchors.bottomMargin: root.look.below * Theme.mm
        anchors.fill: parent
        anchors.topMargin: root.look.above * Theme.mm
        focus: true
        enabled: !over.active // keys neither
        visible: !over.active

        transform: Translate {
            x: root.care.shift
            y: root.care.shift
        }

        TopBar {
            id: top

            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            anchors.top: parent.top
            kiosk: root.kiosk
            listen: root.listen
            visible: root.kiosk.framed && root.kiosk.page !== "attract"
        }
        Words {
            id: voiceless

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: top.bottom
            anchors.topMargin: Theme.gap
            color: Theme.inkSoft
            plain: root.listen.voiceless === "" ? "" : qsTr("No voice here speaks %1, so this page cannot be read aloud.").arg("\u2068" + root.listen.voiceless + "\u2069")
            visible: top.visible && plain !== ""
        }
        Loader {
            id: page

            property string tongue: root.listen.tongue

            objectName: "page"

            anchors.bottom: listenBar.visible ? listenBar.top : bottom.visible ? bottom.top : parent.bottom
            anchors.bottomMargin: bottom.visible ? Theme.gapWide : 0
            anchors.left: parent.left
            anchors.leftMargin: top.visible ? Theme.margin : 0
            anchors.right: parent.right
            anchors.rightMargin: top.visible ? Theme.margin : 0
            anchors.top: voiceless.visible ? voiceless.bottom : top.visible ? top.bottom : parent.top
            anchors.topMargin: top.visible ? Theme.gapWide : 0

            Component.onCompleted: root.showPage()
        }
        Item {
            anchors.fill: page // above the page, so that every touch of it is noticed and none is taken

            PointHandler {
                onActiveChanged: active && root.listen.touched()
            }
        }
        ListenBar {
            id: listenBar

            objectName: "listenBar"
            anchors.bottom: bottom.top
            anchors.bottomMargin: Theme.gapWide
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            listen: root.listen
            visible: root.listen.state !== ""
        }
        BottomBar {
            id: bottom

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            kiosk: root.kiosk
            look: root.look
            visible: root.kiosk.framed
        }
    }
    SpokenWords {
        objectName: "spokenWords"
    }
    Loader {
        id: over

        objectName: "over"
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.kiosk.mirrored
        active: root.visit.covered || root.staff.state !== ""
        anchors.bottomMargin: root.staff.state === "" ? root.look.below * Theme.mm : 0
        anchors.fill: parent
        anchors.topMargin: root.staff.state === "" ? root.look.above * Theme.mm : 0
        sourceComponent: root.staff.state === "" ? cover : room

        onActiveChanged: active ? over.forceActiveFocus() : pages.forceActiveFocus()
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: root.care.dimness
        visible: opacity > 0
    }
    Component {
        id: cover

        StillHere {
            visit: root.visit
        }
    }
    Component {
        id: room

        StaffRoom {
            staff: root.staff
        }
    }
    Connections {
        function onChanged(): void {
            Qt.callLater(root.showPage); // after the page on the screen has let go of its model
        }
        function onWiped(): void {
            Qt.callLater(root.forgetFocus);
        }

        target: root.kiosk
    }

    readonly property list<string> kinds: ["attract", "home", "topic", "counselors", "offices", "guide", "beside", "contact", "search", "languages", "display", "keys", "neutral", "fallback", "withdrawn"]
    readonly property list<string> files: ["Attract", "Home", "List", "List", "List", "Guide", "Beside", "Contact", "Search", "Choices", "Choices", "Keys", "Neutral", "Fallback", "Withdrawn"]

    function forgetFocus(): void {
        if (root.activeFocusItem !== null && root.activeFocusItem !== pages)
            root.activeFocusItem.focus = false;
        page.focus = false;
        if (!over.active)
            pages.forceActiveFocus();
    }

    function showPage(): void {
        const file = Qt.resolvedUrl(root.files[root.kinds.indexOf(root.kiosk.page)] + "Page.qml");
        if (page.source.toString() !== file.toString())
            page.setSource(file, {
                "kiosk": root.kiosk
            });
    }
}
