"""The signed shared folder, both ends: keys and publishing there, looking and fetching here."""

from kiosk.delivery.build import Bench
from kiosk.delivery.choose import Report, Rollout, rollout_of
from kiosk.delivery.folder import Paced, read
from kiosk.delivery.gather import Changes
from kiosk.delivery.keys import Keys, new_keys, rotate
from kiosk.delivery.layout import TIMESTAMP
from kiosk.delivery.limits import LIMITS, Limits
from kiosk.delivery.moments import moment, now_utc
from kiosk.delivery.publish import HasErrorsError, Job, Published, publish
from kiosk.delivery.reports import read_report
from kiosk.delivery.retract import Statement, notice_texts, state_at_desk
from kiosk.delivery.schedule import Past, after, first_look, next_look
from kiosk.delivery.shares import first_good, is_web, open_share
from kiosk.delivery.signing import Plan
from kiosk.delivery.supervised import SilentError, supervised
from kiosk.delivery.sync import Outcome, Pass, sync

__all__ = [
    "LIMITS",
    "TIMESTAMP",
    "Bench",
    "Changes",
    "HasErrorsError",
    "Job",
    "Keys",
    "Limits",
    "Outcome",
    "Paced",
    "Pass",
    "Past",
    "Plan",
    "Published",
    "Report",
    "Rollout",
    "SilentError",
    "Statement",
    "after",
    "first_good",
    "first_look",
    "is_web",
    "moment",
    "new_keys",
    "next_look",
    "notice_texts",
    "now_utc",
    "open_share",
    "publish",
    "read",
    "read_report",
    "rollout_of",
    "rotate",
    "state_at_desk",
    "supervised",
    "sync",
]
