class Unpack
  def call(archive, folder)
    Zip::File.open(archive) do |zip|
      zip.each do |entry|
        entry.extract(File.join(folder, File.basename(entry.name)))
        path = File.expand_path(entry.name, folder)
        next unless path.start_with?(folder)

        entry.extract(path)
      end
    end
  end
end
