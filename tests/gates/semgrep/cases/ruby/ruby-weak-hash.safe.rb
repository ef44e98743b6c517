sum = Digest::SHA256.hexdigest(content)
digest = OpenSSL::Digest.new("SHA256")
