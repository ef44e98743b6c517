class SessionsController < ApplicationController
  def create
    cookies[:session_token] = { value: user.token, secure: true, httponly: true }
    cookies[:theme] = "dark"
    cookies.encrypted[:remember] = { value: user.id, httponly: true }
    cookies.delete(:session_token)
  end
end
