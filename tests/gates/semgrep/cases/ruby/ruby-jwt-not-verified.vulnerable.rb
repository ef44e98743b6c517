# ruleid: ruby-jwt-not-verified
claims = JWT.decode(token, nil, false)
# ruleid: ruby-jwt-not-verified
other = JWT.decode(token, key, true, { algorithm: "none" })
