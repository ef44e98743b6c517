class ImportsController < ApplicationController
  def create
    # ruleid: ruby-deserialize-request
    cart = Marshal.load(Base64.decode64(cookies[:cart]))
    # ruleid: ruby-deserialize-request
    settings = YAML.load(params[:settings])
    # ruleid: ruby-deserialize-request
    message = Oj.load(request.body.read, mode: :object)
  end
end
