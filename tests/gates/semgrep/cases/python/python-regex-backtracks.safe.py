import re

# ok: python-regex-backtracks
WORDS = re.compile(r"^\w+(?: \w+)*$")
# ok: python-regex-backtracks
PAIRS = re.compile(r"(?:[a-z]+=[0-9]+;)*$")


def is_number(text):
    # ok: python-regex-backtracks
    return re.fullmatch(r"\d+(\.\d+)?", text)
