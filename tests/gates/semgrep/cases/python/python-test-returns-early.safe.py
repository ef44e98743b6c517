import sys


# ok: python-test-returns-early
def test_total():
    if sys.platform == "win32":
        return
    assert total([1, 2]) == 3


# ok: python-test-returns-early
def tested():
    return True
