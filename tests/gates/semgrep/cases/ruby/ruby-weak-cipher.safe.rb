cipher = OpenSSL::Cipher.new("aes-256-gcm")
other = OpenSSL::Cipher::AES.new(256, :GCM)
