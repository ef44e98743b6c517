import subprocess
import sys


def set_up(path):
    # ok: python-package-installed-from-value
    subprocess.check_call([sys.executable, "-m", "pip", "install", "--require-hashes", "-r", path])
    # ok: python-package-installed-from-value
    subprocess.check_call([sys.executable, "-m", "pip", "install", "build==1.3.0"])
