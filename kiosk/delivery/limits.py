"""What a share may cost: every limit of delivery, with its unit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds."""

    root_bytes: int = 512_000
    timestamp_bytes: int = 16 * 1024
    snapshot_bytes: int = 2_000_000
    targets_bytes: int = 5_000_000
    root_rotations: int = 256  # followed in one pass
    delegations: int = 32  # looked through for one target
    index_bytes: int = 8 * 1024 * 1024  # as it stands on the share, compressed
    index_raw_bytes: int = 32 * 1024 * 1024  # in memory
    desk_bytes: int = 256 * 1024
    files: int = 100_000
    packs: int = 64
    path_signs: int = 200
    path_depth: int = 6
    file_bytes: int = 64 * 1024 * 1024
    bundle_bytes: int = 2 * 1024 * 1024 * 1024
    loose_bytes: int = 64 * 1024  # from this size on a file is a blob of its own
    span_bytes: int = 16 * 1024 * 1024  # read in one go
    gap_bytes: int = 64 * 1024  # read rather than opened again
    chunk_bytes: int = 256 * 1024
    read_seconds: float = 30.0  # for any file, and a second more for each `slowest_rate`
    slowest_rate: int = 16 * 1024  # bytes a second
    silence_seconds: float = 90.0  # without a sign of life a pass is ended
    pass_seconds: float = 3600.0
    memory_bytes: int = 3 * 1024 * 1024 * 1024  # of a pass
    retracted: int = 10_000
    notices: int = 200
    status_bytes: int = 16 * 1024


LIMITS = Limits()
