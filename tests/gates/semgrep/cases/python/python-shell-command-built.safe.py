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


def copy(source, target, given):
    # ok: python-shell-command-built
    os.system("cp " + shlex.quote(source) + " " + shlex.quote(target) + " 2>/dev/null")
    quoted = shlex.quote(source)
    # ok: python-shell-command-built
    os.system(f"ls {quoted}")
    # ok: python-shell-command-built
    os.popen(f"tail -n {int(given)} app.log")
