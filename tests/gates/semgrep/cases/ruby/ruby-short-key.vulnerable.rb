# ruleid: ruby-short-key
key = OpenSSL::PKey::RSA.new(1024)
# ruleid: ruby-short-key
other = OpenSSL::PKey::RSA.generate(512)
