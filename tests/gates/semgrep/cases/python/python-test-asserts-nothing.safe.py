def test_total():
    # ok: python-test-asserts-nothing
    assert total([1, 2]) == 3


def test_is_equal_to_itself():
    price = Price(3)
    # ok: python-test-asserts-nothing
    assert price == price


def check(value):
    # ok: python-test-asserts-nothing
    assert value, "no value"
