import jwt

# ruleid: python-jwt-not-verified
claims = jwt.decode(token, options={"verify_signature": False})
# ruleid: python-jwt-not-verified
other = jwt.decode(token, key, algorithms=["HS256", "none"])
