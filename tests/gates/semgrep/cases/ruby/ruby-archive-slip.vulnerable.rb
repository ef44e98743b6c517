class Unpack
  def call(archive, folder)
    Zip::File.open(archive) do |zip|
      zip.each do |entry|
        path = File.join(folder, entry.name)
        # ruleid: ruby-archive-slip
        entry.extract(path)
      end
    end
  end
end
