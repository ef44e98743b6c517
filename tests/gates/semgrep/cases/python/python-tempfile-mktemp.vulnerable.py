import tempfile

# ruleid: python-tempfile-mktemp
name = tempfile.mktemp(suffix=".txt")
