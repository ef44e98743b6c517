# ruleid: ruby-loose-file-mode
File.chmod(0777, path)
# ruleid: ruby-loose-file-mode
FileUtils.chmod("a+w", path)
# ruleid: ruby-loose-file-mode
File.umask(0)
