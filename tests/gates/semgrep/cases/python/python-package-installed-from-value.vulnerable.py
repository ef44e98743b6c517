import os
import subprocess
import sys


def need(package):
    # ruleid: python-package-installed-from-value
    subprocess.check_call([sys.executable, "-m", "pip", "install", package])


for name in missing():
    # ruleid: python-package-installed-from-value
    os.system("pip install " + name)
