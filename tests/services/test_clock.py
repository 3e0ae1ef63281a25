import re
from datetime import UTC, datetime

from reader.services.clock import now


def test_times_are_utc_with_seconds():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", now())
    assert abs((datetime.now(UTC) - datetime.fromisoformat(now())).total_seconds()) < 5
