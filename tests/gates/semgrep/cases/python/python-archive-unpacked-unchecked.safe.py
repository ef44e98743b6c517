import os
import tarfile
import zipfile


def restore(path, folder):
    with tarfile.open(path) as archive:
        # ok: python-archive-unpacked-unchecked
        archive.extractall(folder, filter="data")


def restore_checked(path, folder):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name.startswith("/") or ".." in member.name:
                raise ValueError(member.name)
        # ok: python-archive-unpacked-unchecked
        archive.extractall(folder)


def restore_zip(path, folder):
    with zipfile.ZipFile(path) as archive:
        # ok: python-archive-unpacked-unchecked
        archive.extractall(folder)


def restore_zip_by_hand(path, folder):
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            target = os.path.realpath(os.path.join(folder, entry.filename))
            if not target.startswith(os.path.realpath(folder) + os.sep):
                raise ValueError(entry.filename)
            # ok: python-archive-unpacked-unchecked
            with open(target, "wb") as handle:
                handle.write(archive.read(entry))
