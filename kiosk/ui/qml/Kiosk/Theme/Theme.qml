// Every size, color and typeface of the kiosk. Sizes are in millimetres on the glass: a rule in
// pixels means nothing when 44 pixels are 8 mm on one panel and 22 mm on another.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import KioskModels

QtObject {
    id: root

    // What the kiosk tells us.
    property real mmPerPx: 0.248
    property real textScale: 1
    property string name: "light"
    property bool mirrored: false
    property bool speaking: false // who listens goes from text to text: each can have the focus
    property bool keyed: false // the reader uses keys: show where they are
    property TurningViewModel turning: null // how pages are turned
    property Item bar: null // room in the bar at the bottom for the buttons that turn a page

    // Lengths, in pixels.
    readonly property real mm: 1 / root.mmPerPx
    readonly property real unit: 2 * root.mm
    readonly property real gap: 2 * root.unit
    readonly property real gapWide: 3 * root.unit
    readonly property real gapHuge: 6 * root.unit
    readonly property real margin: 6 * root.unit
    readonly property real padding: 4 * root.unit
    readonly property real touch: 20 * root.mm
    readonly property real key: Math.max(root.touch, 1.45 * root.textBody)
    readonly property real keyGap: 1.5 * root.unit
    readonly property real touchTall: 25 * root.mm
    readonly property real touchGreat: 29 * root.mm
    readonly property real radius: 3.5 * root.unit
    readonly property real radiusButton: 3 * root.unit
    readonly property real hairline: Math.max(1, Math.round(0.4 * root.mm))
    readonly property real edgeWidth: Math.max(1, Math.round(0.6 * root.mm))
    readonly property real focusWidth: 1.5 * root.mm
    readonly property real pressedEdge: root.mm
    readonly property real iconSmall: 7 * root.mm * Math.sqrt(root.textScale)
    readonly property real icon: 10 * root.mm * Math.sqrt(root.textScale)
    readonly property real iconLarge: 14 * root.mm * Math.sqrt(root.textScale)
    readonly property real pictureHeight: 120 * root.mm
    readonly property real doorWidth: 200 * root.mm
    readonly property real heroRoom: 150 * root.mm // what the sunrise needs, either way
    readonly property real count: 24 * root.mm
    readonly property real readAhead: 1000 * root.mm
    readonly property real heroShare: 0.4
    readonly property real personShare: 0.4 // of the bar at the bottom, where it is wide
    readonly property real air: root.mirrored ? root.gap : root.padding // lines of Arabic have room of their own
    readonly property real airSmall: root.mirrored ? root.unit : root.gapWide
    readonly property real airLeast: root.mirrored ? root.unit / 2 : root.gap
    readonly property real sunSize: 56 * root.mm
    readonly property real hills: 34 * root.mm
    readonly property real cardTallest: 70 * root.mm * root.textScale
    readonly property real tilesTallest: 4 * 68 * root.mm * root.textScale
    readonly property real strip: 2.5 * root.mm
    readonly property real indent: 8 * root.mm
    readonly property real codeModule: 0.8 * root.mm
    readonly property real codeSide: 35 * root.mm // a code is at least so wide
    readonly property real step: 2 * root.textBody

    // Widths at which a page gets one more column, in pixels.
    readonly property real tileWidth: 100 * root.mm * root.textScale
    readonly property real rowWidth: 180 * root.mm * root.textScale
    readonly property real pairWidth: 95 * root.mm * root.textScale
    readonly property real languageWidth: 68 * root.mm * root.textScale
    readonly property real readingWidth: (root.mirrored ? 195 : 250) * root.mm * root.textScale // 80 letters: those of Arabic are narrower

    // Already large: grows less, so that a word still fits on a line.
    readonly property real perCapMmLarge: root.mm * Math.sqrt(root.textScale) / 0.714

    // Text sizes, in pixels: cap height in millimetres; a capital of Noto Sans is 0.714 em high.
    readonly property real perCapMm: root.mm * root.textScale / 0.714
    readonly property real textBody: 5.0 * root.perCapMm
    readonly property real textKey: Math.max(root.textBody, 7 * root.mm / 0.714)
    readonly property real textLead: 5.6 * root.perCapMm
    readonly property real textRow: 5.6 * root.perCapMm
    readonly property real textSection: 6.5 * root.perCapMm
    readonly property real textCalm: 7.4 * root.perCapMm
    readonly property real textTitle: 10.5 * root.perCapMmLarge
    readonly property real textPhone: 12.2 * root.perCapMmLarge
    readonly property real textHeadline: 15 * root.perCapMmLarge
    readonly property real textDoor: 20 * root.perCapMmLarge // read from 3 m away, where the page is wide enough

    // Colors.
    readonly property color paper: root.colors.paper
    readonly property color surface: root.colors.surface
    readonly property color sand: root.colors.sand
    readonly property color ink: root.colors.ink
    readonly property color inkSoft: root.colors.inkSoft
    readonly property color accent: root.colors.accent
    readonly property color accentInk: root.colors.accentInk
    readonly property color accentSoft: root.colors.accentSoft
    readonly property color tint: root.colors.tint
    readonly property color open: root.colors.open
    readonly property color openTint: root.colors.openTint
    readonly property color sun: root.colors.sun
    readonly property color heroSky: root.name === "light" ? "#0B5A5E" : root.name === "dark" ? "#0D3B3D" : "#000000"
    readonly property color heroInk: "#FFFFFF"
    readonly property color ring: root.name === "light" ? root.colors.sun : root.colors.paper // beside ink: dark beside bright
    readonly property color line: root.colors.line
    readonly property color edge: root.colors.edge
    readonly property color quietEdge: root.name === "contrast" || root.name === "sheet" ? root.colors.edge : "transparent"
    readonly property Shades colors: root.name === "contrast" ? root.contrast : root.name === "sheet" ? root.sheet : root.name === "dark" ? root.dark : root.light

    component Shades: QtObject {
        required property color paper
        required property color surface
        required property color sand
        required property color ink
        required property color inkSoft
        required property color accent
        required property color accentInk
        required property color accentSoft
        required property color tint
        required property color open
        required property color openTint
        required property color sun
        required property color line
        required property color edge
    }

    readonly property Shades light: Shades {
        paper: "#FBF8F3"
        surface: "#FFFFFF"
        sand: "#F3ECE0"
        ink: "#1D2B2E"
        inkSoft: "#4A5A5D"
        accent: "#0B5A5E"
        accentInk: "#FFFFFF"
        accentSoft: "#2F7F79"
        tint: "#E3EFEC"
        open: "#1B6B3A"
        openTint: "#E2F1E6"
        sun: "#F2C14E"
        line: "#D9D2C6"
        edge: "#8C8476"
    }
    readonly property Shades dark: Shades {
        paper: "#121C1C"
        surface: "#1B2827"
        sand: "#25322F"
        ink: "#F5F0E7"
        inkSoft: "#C6CFCC"
        accent: "#8FD6CE"
        accentInk: "#0C2322"
        accentSoft: "#2C6662"
        tint: "#1D3836"
        open: "#93E2B0"
        openTint: "#1B3927"
        sun: "#F2C14E"
        line: "#34443F"
        edge: "#92A39F"
    }
    readonly property Shades contrast: Shades {
        paper: "#000000"
        surface: "#000000"
        sand: "#000000"
        ink: "#FFFFFF"
        inkSoft: "#FFFFFF"
        accent: "#FFE45C"
        accentInk: "#000000"
        accentSoft: "#4D4D4D"
        tint: "#000000"
        open: "#8CFFB0"
        openTint: "#000000"
        sun: "#FFE45C"
        line: "#FFFFFF"
        edge: "#FFFFFF"
    }
    readonly property Shades sheet: Shades { // of paper
        paper: "#FFFFFF"
        surface: "#FFFFFF"
        sand: "#FFFFFF"
        ink: "#000000"
        inkSoft: "#000000"
        accent: "#000000"
        accentInk: "#FFFFFF"
        accentSoft: "#000000"
        tint: "#FFFFFF"
        open: "#000000"
        openTint: "#FFFFFF"
        sun: "#000000"
        line: "#000000"
        edge: "#000000"
    }

    readonly property string hillsSource: "image://icon/hills/" + root.paper.toString().slice(-6)

    function columns(width: real, columnWidth: real, most: int): int {
        return Math.max(1, Math.min(most, Math.floor((width + root.gap) / (columnWidth + root.gap))));
    }

    function iconSource(name: string, color: color): string {
        return name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(-6);
    }
}
