File.chmod(0o640, path)
FileUtils.chmod("u+x", path)
FileUtils.chmod(0755, path)
