"""What a packaged kiosk may hold: the rows "package lint" of the standards."""

import subprocess
import sys
from pathlib import Path

import pytest
from package_lint import files_of, forbidden

ROOT = Path(__file__).resolve().parents[1]

ALLOWED = (
    "kiosk",
    "_internal/builtin.db",
    "_internal/PySide6/QtQuick.abi3.so",
    "_internal/PySide6/Qt/lib/libQt6Network.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
    "_internal/PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "_internal/PySide6/Qt/plugins/imageformats/libqsvg.so",
    "kiosk-screen.exe",
    "_internal/PySide6/Qt6Network.dll",
    "_internal/PySide6/plugins/platforms/qwindows.dll",
)
QT = "_internal/PySide6/Qt"
PLANTED = {
    "E19 a browser": f"{QT}/lib/libQt6WebEngineCore.so.6",
    "E16 file dialogs": f"{QT}/qml/QtQuick/Dialogs/libqtquickdialogsplugin.so",
    "E16 widgets": f"{QT}/lib/libQt6Widgets.so.6",
    "E16 GTK": f"{QT}/plugins/platformthemes/libqgtk3.so",
    "E17 printing": f"{QT}/plugins/printsupport/libcupsprintersupport.so",
    "P02 capture": f"{QT}/plugins/multimedia/libffmpegmediaplugin.so",
    "N13 keyboard": f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "N14 ibus": f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "N19 settings": f"{QT}/qml/Qt/labs/settings/libqmlsettingsplugin.so",
    "E31 debugger": f"{QT}/plugins/qmltooling/libqmldbg_tcp.so",
    "P01 network": f"{QT}/plugins/networkinformation/libqnetworkmanager.so",
    "P01 TLS": f"{QT}/plugins/tls/libqopensslbackend.so",
    "E35 VNC": f"{QT}/plugins/platforms/libqvnc.so",
    "on Windows": "_internal\\PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll",
    "a browser on Windows": "_internal/PySide6/Qt6WebEngineCore.dll",
    "dialogs on Windows": "_internal/PySide6/qml/QtQuick/Dialogs/qtquickdialogsplugin.dll",
    "capture on Windows": "_internal/PySide6/avcodec-61.dll",
    "TLS on Windows": "_internal/PySide6/plugins/tls/qschannelbackend.dll",
    "Tk on Windows": "_internal/tk86t.dll",
}


@pytest.fixture
def tree(tmp_path):
    for file in ALLOWED:
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def test_what_a_kiosk_needs_is_allowed(tree):
    assert forbidden(files_of(tree)) == []


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_e16_e17_e19_n13_n14_p02_a_planted_file_is_found(tree, planted):
    path = tree / planted
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()

    assert [find.file for find in forbidden(files_of(tree))] == [planted]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="builds for this system")
def test_the_build_runs_and_holds_nothing_forbidden():
    # It lints, starts the result and walks it, and fails where one of them does.
    done = subprocess.run(
        [sys.executable, ROOT / "build" / "package.py"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert forbidden(files_of(ROOT / "build" / "out" / "dist" / "kiosk")) == []
