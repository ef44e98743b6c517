# ruleid: ruby-fixed-key
Rails.application.config.secret_key_base = "in-the-code"
# ruleid: ruby-fixed-key
token = JWT.encode(payload, "in-the-code", "HS256")
# ruleid: ruby-fixed-key
set :session_secret, "in-the-code"
