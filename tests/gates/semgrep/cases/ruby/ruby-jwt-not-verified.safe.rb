claims = JWT.decode(token, key, true, { algorithm: "HS256" })
other = JWT.decode(token, key, true, algorithm: "RS256")
