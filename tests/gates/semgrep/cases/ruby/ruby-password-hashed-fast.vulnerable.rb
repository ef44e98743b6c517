# ruleid: ruby-password-hashed-fast
hash = Digest::SHA256.hexdigest(password)
# ruleid: ruby-password-hashed-fast
other = Digest::SHA512.hexdigest(salt + user.password)
# ruleid: ruby-password-hashed-fast
slow = BCrypt::Password.create(password, cost: 4)
