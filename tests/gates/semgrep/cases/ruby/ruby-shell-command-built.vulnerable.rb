class Thumbnail
  def make(file)
    # ruleid: ruby-shell-command-built
    system("convert #{file} -resize 100 out.png")
    command = "rm -rf " + file
    # ruleid: ruby-shell-command-built
    exec(command)
    # ruleid: ruby-shell-command-built
    `file #{file}`
  end
end
