"""Runs a command in a pseudo-terminal and copies what it prints: run_in_pty.py COLUMNS ROWS COMMAND [ARGUMENT...]"""

import fcntl
import os
import pty
import struct
import sys
import termios

columns, rows, *command = sys.argv[1:]

child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))
    os.execvp(command[0], command)

while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:  # Linux says EIO where others say end of file.
        break
    if not chunk:
        break
    sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()

_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
