class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-insecure
    cookies[:session_token] = user.token
    # ruleid: ruby-cookie-insecure
    cookies[:account] = { value: user.id, secure: false, httponly: true }
    # ruleid: ruby-cookie-insecure
    cookies.permanent[:remember_token] = user.remember_token
  end
end
