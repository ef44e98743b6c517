import os
import tarfile
import zipfile


def restore(path, folder):
    with tarfile.open(path) as archive:
        # ruleid: python-archive-unpacked-unchecked
        archive.extractall(folder)


def restore_zip(path, folder):
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            target = os.path.join(folder, entry.filename)
            # ruleid: python-archive-unpacked-unchecked
            with open(target, "wb") as handle:
                handle.write(archive.read(entry))
