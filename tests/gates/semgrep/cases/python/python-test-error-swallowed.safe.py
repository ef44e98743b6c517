import pytest


def test_total():
    # ok: python-test-error-swallowed
    with pytest.raises(ValueError):
        total(None)


def test_fails():
    # ok: python-test-error-swallowed
    try:
        check(1, 2)
    except AssertionError:
        pass
    else:
        raise RuntimeError("nothing was found")


def test_removed(path):
    # ok: python-test-error-swallowed
    try:
        path.unlink()
    except FileNotFoundError:
        pass
