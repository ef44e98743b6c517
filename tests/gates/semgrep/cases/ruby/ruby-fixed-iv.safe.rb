cipher.encrypt
iv = cipher.random_iv
cipher.iv = iv
