import tempfile

# ok: python-tempfile-mktemp
handle, name = tempfile.mkstemp(suffix=".txt")
# ok: python-tempfile-mktemp
with tempfile.NamedTemporaryFile() as file:
    file.write(b"text")
