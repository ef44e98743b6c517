def read(data, value)
  # ok: ruby-unsafe-deserialization
  copy = Marshal.load(Marshal.dump(value))
  # ok: ruby-unsafe-deserialization
  [copy, YAML.safe_load(data), JSON.parse(data)]
end
