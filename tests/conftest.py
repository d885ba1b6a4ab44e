"""What every test may use: the outside data, slow proofs, and bundles written for one test."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.builders import BundleFolder

_BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "fixtures"

settings.register_profile(
    "kiosk",
    deadline=None,  # the machine that runs the tests may be slow; no test is about speed
    print_blob=True,  # a failure prints what makes it happen again
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("kiosk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let long proofs run only when they are asked for."""
    parser.addoption("--slow", action="store_true", help="also run the long proofs")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what cannot or need not run, and say why."""
    folder = _fixtures_folder()
    for item in items:
        if item.get_closest_marker("slow") and not config.getoption("--slow"):
            item.add_marker(pytest.mark.skip(reason="a long proof; add --slow"))
        if item.get_closest_marker("fixtures") and not folder.is_dir():
            reason = f"There is no folder {folder.name}: name it in KIOSK_FIXTURES."
            item.add_marker(pytest.mark.skip(reason=reason))


def _fixtures_folder() -> Path:
    return Path(os.environ.get("KIOSK_FIXTURES") or _BESIDE_THE_CHECKOUT)


@pytest.fixture(scope="session")
def fixtures() -> Path:
    """The folder of outside data: texts, pictures and strings that others collected."""
    return _fixtures_folder()


@pytest.fixture
def bundle(tmp_path: Path) -> BundleFolder:
    """A bundle with two languages, two schools and one topic, and no page yet."""
    return BundleFolder.new(tmp_path / "content")
