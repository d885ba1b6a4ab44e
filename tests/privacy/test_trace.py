"""What strace wrote is read rightly: interrupted calls, refused ones, places in memory."""

from kiosk.privacy.trace import calls, traces

PROBE = "/probe"
LOCK = "7 landlock_restrict_self(3, 0) = 0"


def seen(*lines):
    return traces([LOCK, *lines], PROBE)


def test_a_file_that_is_opened_for_writing_is_found():
    line = '7 openat(AT_FDCWD, "/home/x", O_WRONLY|O_CREAT, 0666) = 5'
    assert seen(line).written == ("openat /home/x",)


def test_a_file_that_is_only_read_is_not():
    assert seen('7 openat(AT_FDCWD, "/home/x", O_RDONLY|O_CLOEXEC) = 5').written == ()


def test_what_the_kernel_refused_was_tried():
    found = seen('7 mkdir("/home/x", 0777) = -1 EACCES (Permission denied)')
    assert (found.written, found.tried) == ((), ("mkdir /home/x",))


def test_places_in_memory_do_not_count():
    assert seen('7 openat(AT_FDCWD, "/dev/shm/x", O_RDWR|O_CREAT, 0600) = 5').written == ()


def test_what_happened_before_the_lock_does_not_count():
    assert traces(['7 openat(AT_FDCWD, "/x", O_RDWR) = 5', LOCK], PROBE).written == ()


def test_without_a_lock_everything_counts():
    assert traces(['7 openat(AT_FDCWD, "/x", O_RDWR) = 5'], PROBE).written == ("openat /x",)


def test_what_the_audit_tries_itself_does_not_count():
    probe = '7 access("/probe", F_OK) = -1 ENOENT (No such file or directory)'
    assert seen(probe, '7 unlink("/home/x") = 0').written == ()


def test_a_call_that_another_interrupts_is_put_together():
    found = list(
        calls(
            [
                '7 openat(AT_FDCWD, "/x", O_RDWR <unfinished ...>',
                "8 socket(AF_UNIX, SOCK_STREAM, 0) = 4",
                "7 <... openat resumed>) = 5",
            ]
        )
    )
    assert [(call.name, call.path) for call in found] == [("socket", ""), ("openat", "/x")]


def test_sockets_count_even_when_they_are_refused():
    found = seen(
        "7 socket(AF_INET, SOCK_DGRAM, 0) = -1 EACCES (Permission denied)",
        "7 socket(AF_UNIX, SOCK_STREAM, 0) = 3",
        "7 socket(AF_NETLINK, SOCK_RAW, 15) = 3",
    )
    assert found.sockets == ("AF_INET, SOCK_DGRAM, 0",)


def test_programs_that_are_started_are_found():
    assert seen('7 execve("/bin/sh", ["sh"], 0x7f) = 0').started == ("/bin/sh",)
