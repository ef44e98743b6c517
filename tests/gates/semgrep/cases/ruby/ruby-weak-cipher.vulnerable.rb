# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher.new("des-ede3-cbc")
# ruleid: ruby-weak-cipher
other = OpenSSL::Cipher.new("AES-128-ECB")
# ruleid: ruby-weak-cipher
third = OpenSSL::Cipher::AES.new(256, :ECB)
