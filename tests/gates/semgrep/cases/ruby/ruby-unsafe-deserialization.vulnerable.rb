def read(data)
  # ruleid: ruby-unsafe-deserialization
  first = Marshal.load(data)
  # ruleid: ruby-unsafe-deserialization
  [first, YAML.unsafe_load(data)]
end
