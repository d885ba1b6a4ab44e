"""A screen without the right to go back asks the agent's service, and believes its answer."""

import threading
import time

import pytest

from kiosk.supervision import ask_to_roll_back


@pytest.fixture
def service(tmp_path):
    """What build/linux/kiosk-rollback.path and .service do; the answer is an action on the file."""

    def answers(action):
        def wait():
            until = time.monotonic() + 20
            while not request.exists() and time.monotonic() < until:
                time.sleep(0.01)
            action(request)

        threading.Thread(target=wait).start()

    request = tmp_path / "roll-back"
    answers.request = request
    return answers


def test_it_has_gone_back_when_the_request_is_gone(service):
    service(lambda request: request.unlink())

    assert ask_to_roll_back(service.request)


def test_it_has_not_when_the_service_refuses(service):
    service(lambda request: request.rename(request.with_name("refused")))

    assert not ask_to_roll_back(service.request)


def test_an_old_refusal_counts_no_more(service):
    service.request.with_name("refused").touch()
    service(lambda request: request.unlink())

    assert ask_to_roll_back(service.request)


def test_nobody_answers(tmp_path):
    assert not ask_to_roll_back(tmp_path / "roll-back", seconds=0.1)
    assert not (tmp_path / "roll-back").exists()


def test_there_is_no_such_service(tmp_path):
    assert not ask_to_roll_back(tmp_path / "nowhere" / "roll-back")
