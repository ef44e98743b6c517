class HooksController < ApplicationController
  def create
    # ruleid: ruby-secret-compared-plainly
    head :forbidden unless signature == OpenSSL::HMAC.hexdigest("SHA256", key, body)
    # ruleid: ruby-secret-compared-plainly
    head :forbidden if params[:token] != ENV["HOOK_TOKEN"]
  end
end
