"""What time is it, as it is kept?"""

from datetime import UTC, datetime


def now() -> str:
    """Return the time: UTC, ISO 8601 with seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
