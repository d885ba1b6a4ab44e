"""What staff ask at the screen reaches the agent, and is done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.agent import BACK, LOOK, Orders, OrdersInFolder
from kiosk.beside import agent_beside
from kiosk.config import Config
from kiosk.store import Store, read_state
from kiosk.supervision import ask_to_roll_back
from tests.delivery.district import WORDS, District


@pytest.fixture
def district(tmp_path: Path) -> District:
    """A district with one release."""
    district = District.new(tmp_path / "district")
    district.publishes()
    return district


def test_words_that_are_no_orders_are_passed_over() -> None:
    orders = Orders(["rm -rf\n", "look\n", "LOOK\n", "back\n"])
    assert [orders.next(5), orders.next(5), orders.next(0)] == [LOOK, BACK, ""]


def test_without_a_stream_there_are_no_orders() -> None:
    assert Orders().next(0) == ""


def test_an_agent_does_what_it_is_asked(district: District, tmp_path: Path) -> None:
    root, store = district.keys.folder / "root.json", tmp_path / "store"
    command = [sys.executable, "-m", "kiosk", "sync", "--every", "1h", "--hear"]
    places = [f"--share={district.share}", f"--root={root}", f"--store={store}"]
    agent = subprocess.Popen(
        [*command, *places],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert agent.stdout.readline() == "Release 1 is on the screen (updated).\n"
    district.later(hours=1).publishes(WORDS[1])
    assert ask(agent, LOOK) == "Release 2 is on the screen (updated).\n"
    assert ask(agent, BACK) == "Release 1 is on the screen (rolled back).\n"
    assert ask(agent, LOOK) == "Release 1 is on the screen (unchanged).\n"
    agent.terminate()
    agent.communicate(timeout=60)
    assert read_state(store).active.number == 1
    assert Store(store).names()


def ask(agent: subprocess.Popen[str], word: str) -> str:
    agent.stdin.write(f"{word}\n")
    agent.stdin.flush()
    return agent.stdout.readline()


def test_the_service_is_asked_through_its_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "agent"
    os.mkfifo(pipe)
    service = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    config = Config(share=("/nowhere",), starts_agent=False, agent_pipe=str(pipe))
    with agent_beside(config) as asking:
        assert asking is not None
        assert asking(LOOK)
        assert os.read(service, 100) == b"look\n"
        os.close(service)
        assert not asking(LOOK), "nobody hears it any more"


@pytest.mark.parametrize("pipe", ["", "/nowhere/agent", "/dev/null"])
def test_where_there_is_no_pipe_nobody_can_be_asked(pipe: str) -> None:
    with agent_beside(Config(share=("/nowhere",), starts_agent=False, agent_pipe=pipe)) as asking:
        assert asking is None


def test_on_windows_the_agent_is_asked_through_a_folder(tmp_path: Path) -> None:
    config = Config(share=("/nowhere",), starts_agent=False, agent_pipe=str(tmp_path))
    orders = OrdersInFolder(tmp_path)
    with agent_beside(config) as asking:
        assert asking is not None
        assert asking(LOOK)
        assert asking(BACK)
    assert {orders.next(0), orders.next(0)} == {BACK}, "until it is answered"
    orders.answer(done=True)
    assert [orders.next(0), orders.next(0)] == [LOOK, ""]
    assert not list(tmp_path.iterdir())


def test_a_request_that_cannot_be_done_gets_another_name(tmp_path: Path) -> None:
    orders = OrdersInFolder(tmp_path)
    (tmp_path / BACK).touch()
    assert orders.next(0) == BACK
    orders.answer(done=False)
    assert [path.name for path in tmp_path.iterdir()] == ["refused"]


def test_a_request_that_will_not_go_away_is_done_once(tmp_path: Path) -> None:
    orders = OrdersInFolder(tmp_path)
    (tmp_path / BACK).touch()
    assert orders.next(0) == BACK
    (tmp_path / BACK).unlink()
    (tmp_path / BACK).mkdir()  # neither unlinked nor a file: nothing more is done
    orders.answer(done=True)
    assert orders.next(0) == ""


def test_the_screen_is_answered_by_the_agent_in_the_folder(
    district: District, tmp_path: Path
) -> None:
    root, store, ask_here = district.keys.folder / "root.json", tmp_path / "store", tmp_path / "ask"
    ask_here.mkdir()
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f"agent_pipe = {str(ask_here)!r}\n")
    command = [sys.executable, "-m", "kiosk", "sync", "--every", "1h", f"--config={settings}"]
    places = [f"--share={district.share}", f"--root={root}", f"--store={store}"]
    with subprocess.Popen([*command, *places], stdout=subprocess.PIPE, text=True) as agent:
        assert agent.stdout.readline() == "Release 1 is on the screen (updated).\n"
        assert not ask_to_roll_back(ask_here / BACK), "there is none before"
        district.later(hours=1).publishes(WORDS[1])
        (ask_here / LOOK).touch()
        assert agent.stdout.readline() == "Release 2 is on the screen (updated).\n"
        assert ask_to_roll_back(ask_here / BACK)
        assert agent.stdout.readline() == "Release 1 is on the screen (rolled back).\n"
        agent.terminate()
    assert read_state(store).active.number == 1
