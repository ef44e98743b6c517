hash = BCrypt::Password.create(password)
other = BCrypt::Password.create(password, cost: 12)
sum = Digest::SHA256.hexdigest(content)
