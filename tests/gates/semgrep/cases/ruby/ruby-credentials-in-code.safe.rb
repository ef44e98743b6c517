class AdminController < ApplicationController
  http_basic_authenticate_with name: "admin", password: ENV.fetch("ADMIN_PASSWORD")

  def login
    deny if params[:password] == ""
  end
end
