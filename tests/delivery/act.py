"""One pass or one publication in a process of its own, for tests that kill it.

python -m tests.delivery.act sync SHARE STORE ROOT
python -m tests.delivery.act publish DISTRICT WORDS HOURS
"""

import sys
from pathlib import Path

from kiosk.delivery.local_folder import LocalFolder
from kiosk.store import Store
from tests.delivery.district import District, Kiosk

if __name__ == "__main__":
    what, *words = sys.argv[1:]
    if what == "sync":
        share, store, root = map(Path, words)
        kiosk = Kiosk(Store(store), root.read_bytes())
        print(kiosk.syncs(LocalFolder(share)).result)
    else:
        district = District(Path(words[0])).later(hours=float(words[2]))
        print(district.publishes(words[1]))
