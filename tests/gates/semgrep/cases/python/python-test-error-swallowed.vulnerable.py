def test_total():
    # ruleid: python-test-error-swallowed
    try:
        assert total([1, 2]) == 3
    except AssertionError:
        pass


def test_names():
    # ruleid: python-test-error-swallowed
    try:
        names = sorted_names()
        assert names == ["ada"]
    except Exception:
        pass
