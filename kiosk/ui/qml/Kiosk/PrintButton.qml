// Prints the page, once for each time it is opened; only where there is a printer.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import KioskModels

Button {
    id: root

    required property SheetViewModel sheet

    function worded(state: string): string {
        switch (state) {
        case "busy":
            return qsTr("Printing…");
        case "printed":
            return qsTr("Take your paper with you.");
        case "failed":
            return qsTr("It could not be printed. Ask at the front desk.");
        default:
            return qsTr("Print");
        }
    }

    interfaceWords: true
    glyph: root.sheet.state === "printed" ? "check" : root.sheet.state === "failed" ? "warning" : "printer"
    text: root.worded(root.sheet.state)
    visible: root.sheet.offered

    onClicked: root.sheet.printPage()
}
