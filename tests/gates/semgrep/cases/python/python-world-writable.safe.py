import os
import stat
from pathlib import Path


def share(path):
    # ok: python-world-writable
    os.chmod(path, 0o755)
    # ok: python-world-writable
    Path(path).chmod(0o600)
    # ok: python-world-writable
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IROTH)
