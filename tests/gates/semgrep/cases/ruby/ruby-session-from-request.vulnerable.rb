class SessionsController < ApplicationController
  def create
    # ruleid: ruby-session-from-request
    session[:role] = params[:role]
  end
end
