Rails.application.config.secret_key_base = ENV.fetch("SECRET_KEY_BASE")
token = JWT.encode(payload, Rails.application.credentials.jwt_key, "HS256")
set :session_secret, ENV["SESSION_SECRET"]
