class AdminController < ApplicationController
  # ruleid: ruby-credentials-in-code
  http_basic_authenticate_with name: "admin", password: "hunter22"

  def login
    # ruleid: ruby-credentials-in-code
    allow if params[:password] == "hunter22"
  end
end
