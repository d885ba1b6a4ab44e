// An icon of assets/icons in a color of the theme; words always stand beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Image {
    id: root

    property string name: ""
    property color color: Theme.accent
    property real size: Theme.icon
    property bool directional: false

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    height: root.size
    mirror: root.directional && root.LayoutMirroring.enabled
    source: Theme.iconSource(root.name, root.color)
    sourceSize.height: root.size
    sourceSize.width: root.size
    visible: root.name !== ""
    width: root.size
}
