import jwt

# ok: python-jwt-not-verified
claims = jwt.decode(token, key, algorithms=["RS256"])
# ok: python-jwt-not-verified
other = jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})
