# ruleid: ruby-weak-hash
sum = Digest::MD5.hexdigest(content)
# ruleid: ruby-weak-hash
digest = OpenSSL::Digest.new("SHA1")
