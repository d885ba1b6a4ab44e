"""Tools for the people who write the words, beyond checking and compiling."""

from kiosk.authoring.calls import Call, WorkList, work_list
from kiosk.authoring.following import Following
from kiosk.authoring.numbers import ShownNumber, shown_numbers
from kiosk.authoring.stamp import stamp

__all__ = ["Call", "Following", "ShownNumber", "WorkList", "shown_numbers", "stamp", "work_list"]
