// Says that a card only shows what one looks like.
pragma ComponentBehavior: Bound

import Kiosk.Parts

Strip {
    interfaceWords: true
    heading: qsTr("This is an example.")
    words: qsTr("The room and the hours are not real. Ask at the front desk.")
}
