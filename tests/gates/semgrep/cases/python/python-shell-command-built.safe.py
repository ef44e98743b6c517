import os
import shlex
import subprocess

OUTPUT = "out.tgz"


def archive(folder):
    # ok: python-shell-command-built
    subprocess.run(["tar", "czf", OUTPUT, "--", folder])
    # ok: python-shell-command-built
    os.system("git status --porcelain")
    # ok: python-shell-command-built
    subprocess.run(f"tar czf {OUTPUT} src", shell=True)
    # ok: python-shell-command-built
    os.system("ls " + shlex.quote(folder))
