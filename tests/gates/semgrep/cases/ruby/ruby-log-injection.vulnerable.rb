class SessionsController < ApplicationController
  def create
    # ruleid: ruby-log-injection
    Rails.logger.info("login of #{params[:user]}")
  end
end
