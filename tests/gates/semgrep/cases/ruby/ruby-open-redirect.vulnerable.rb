class SessionsController < ApplicationController
  def create
    # ruleid: ruby-open-redirect
    redirect_to params[:return_to]
    # ruleid: ruby-open-redirect
    redirect_to(params[:next] || root_path)
    target = cookies[:target].presence || "/"
    # ruleid: ruby-open-redirect
    redirect_to target, allow_other_host: true
  end
end

get "/out" do
  # ruleid: ruby-open-redirect
  redirect params["url"]
end
