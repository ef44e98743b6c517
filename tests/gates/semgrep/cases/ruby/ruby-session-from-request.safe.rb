class SessionsController < ApplicationController
  def create
    session[:user_id] = user.id
    session[:return_to] = params[:return_to]
  end
end
