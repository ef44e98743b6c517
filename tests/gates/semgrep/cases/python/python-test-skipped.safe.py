import pytest


# ok: python-test-skipped
@pytest.mark.skip(reason="the service is being moved")
def test_total():
    assert total([1, 2]) == 3


def test_names():
    if not names():
        # ok: python-test-skipped
        pytest.skip("no names on this system")
    assert sorted_names() == ["ada"]
