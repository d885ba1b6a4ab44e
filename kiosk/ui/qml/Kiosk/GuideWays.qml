// The ways to a guide's other language, below what to do first.
pragma ComponentBehavior: Bound

import KioskModels

PageWays {
    id: root

    required property KioskViewModel kiosk
    readonly property GuideViewModel guide: root.kiosk.guide

    canPair: root.guide.canPair && !root.guide.paired
    original: root.guide.machine || root.guide.paired ? root.guide.original : ""
    translation: root.guide.translation

    onOriginalWanted: root.kiosk.read("original")
    onPairWanted: root.kiosk.read("both")
    onTranslationWanted: root.kiosk.read("translation")
}
