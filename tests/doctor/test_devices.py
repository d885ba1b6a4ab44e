"""What Linux lists at /proc/bus/input/devices, and what of it a lobby must know."""

import pytest

from kiosk.doctor.devices import keyboards, screens_among, touch_panels

# Written after Documentation/input/input-programming.rst of the kernel; only the lines we read.
LISTED = """I: Bus=0003 Vendor=0eef Product=c000 Version=0210
N: Name="Glass"
B: PROP=2
B: EV=1b

I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Board"
B: PROP=0
B: EV=120013

I: Bus=0003 Vendor=2047 Product=09d0 Version=0110
N: Name="Keypad of five"
B: PROP=0
B: EV=3
"""


def test_a_panel_is_what_is_touched_where_it_shows():
    assert touch_panels(LISTED) == ("Glass",)


def test_e10_a_whole_keyboard_is_told_from_a_keypad():
    assert keyboards(LISTED) == ("Board",)


@pytest.mark.parametrize(
    ("commands", "count"),
    [
        (["/opt/kiosk/kiosk run --config /etc/kiosk/kiosk.toml"], 1),
        (["python3 -P -m kiosk run"], 1),
        (["/opt/kiosk/kiosk run --supervised", "/opt/kiosk/kiosk run"], 1),
        (["/usr/bin/cage -d -- /opt/kiosk/kiosk run --supervised"], 0),
        (["/opt/kiosk/kiosk run", "/opt/kiosk/kiosk run --windowed"], 2),
        (["grep kiosk run", "systemctl run"], 0),
    ],
)
def test_a_screen_is_told_from_what_holds_it(commands, count):
    assert screens_among(line.split() for line in commands) == count
