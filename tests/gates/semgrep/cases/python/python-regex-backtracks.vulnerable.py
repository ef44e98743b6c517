import re

# ruleid: python-regex-backtracks
WORDS = re.compile(r"^(\w+)+$")


def is_list(text):
    # ruleid: python-regex-backtracks
    return re.match(r"(a|a)*b", text)
