// A picture that says something: who listens hears `spoken` instead of it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Image {
    id: root

    property string spoken: ""
    property bool interfaceWords: false // in the reader's language, also on another page
    property bool heard: false // it is being read aloud

    Accessible.name: root.spoken
    Accessible.role: Accessible.Graphic
    activeFocusOnTab: Theme.speaking && root.spoken !== ""

    Loader {
        active: root.activeFocus && Theme.keyed
        anchors.fill: parent

        sourceComponent: FocusRing {}
    }
    Loader {
        active: root.heard
        anchors.fill: parent

        sourceComponent: HeardFrame {}
    }
}
