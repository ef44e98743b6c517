class Thumbnail
  def make(file, size)
    system("convert", file, "out.png")
    system("convert #{Shellwords.escape(file)} out.png")
    system("convert in.png -resize #{size} out.png")
    `uptime`
    `file #{file.shellescape}`
  end
end
