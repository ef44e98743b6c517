key = OpenSSL::PKey::RSA.new(3072)
other = OpenSSL::PKey::RSA.new(pem)
