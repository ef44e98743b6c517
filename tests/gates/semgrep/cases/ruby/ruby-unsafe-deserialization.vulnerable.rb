class Cache
  def read(bytes)
    # ruleid: ruby-unsafe-deserialization
    Marshal.load(bytes)
  end

  def settings
    # ruleid: ruby-unsafe-deserialization
    YAML.unsafe_load_file("settings.yml")
  end
end
