// Whether what a guide tells is in dispute.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import KioskModels

Strip {
    id: root

    required property GuideViewModel guide
    readonly property bool known: root.guide.status !== "current" // there is something to say

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    interfaceWords: true
    heading: root.guide.status === "contested" ? qsTr("Part of this is in dispute.") : qsTr("Some of this is not known.")
    visible: root.known
    words: root.guide.checkedOn === "" ? "" : qsTr("Checked on %1.").arg(root.guide.checkedOn)
}
