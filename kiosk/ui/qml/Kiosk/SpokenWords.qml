// Words that are only ever heard: what a thing is, how it stands, what has happened.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property string button: qsTr("button")
    readonly property string heading: qsTr("heading")
    readonly property string picture: qsTr("picture")
    readonly property string field: qsTr("text field")
    readonly property string chosen: qsTr("chosen")
    readonly property string disabled: qsTr("not available")
    readonly property string place: qsTr("%1 of %2")
    readonly property string welcome: qsTr("Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.")
    readonly property string over: qsTr("Speech is off.")
    readonly property string cleared: qsTr("Screen cleared.")
    readonly property string language: qsTr("Language: %1")
    readonly property string results: qsTr("Results: %1")
    readonly property string loudness: qsTr("Loudness %1 of %2")
    readonly property string overheard: qsTr("Others can hear this page.")
}
