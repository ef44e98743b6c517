import os
import subprocess


def archive(folder, target):
    # ruleid: python-shell-command-built
    subprocess.run(f"tar czf {target} {folder}", shell=True)
    # ruleid: python-shell-command-built
    os.system("rm -r " + folder)
    # ruleid: python-shell-command-built
    subprocess.check_output("du -sh %s" % folder, shell=True)
    # ruleid: python-shell-command-built
    os.popen("ls {}".format(folder))


def mirror(host, folder):
    command = "rsync -a {} {}".format(folder, host)
    # ruleid: python-shell-command-built
    subprocess.Popen(command, shell=True)
    # ruleid: python-shell-command-built
    os.system("scp " + folder + " " + host + ":")
