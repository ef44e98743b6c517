def test_total():
    total([1, 2])
    # ruleid: python-test-asserts-nothing
    assert True


def test_names(self):
    names = sorted_names()
    # ruleid: python-test-asserts-nothing
    assert names == names
    # ruleid: python-test-asserts-nothing
    self.assertTrue(True)
    # ruleid: python-test-asserts-nothing
    assert (names == ["ada"], "one name")
