cipher.encrypt
# ruleid: ruby-fixed-iv
cipher.iv = "0123456789abcdef"
