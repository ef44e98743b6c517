class ImportsController < ApplicationController
  def create
    cart = JSON.parse(cookies[:cart])
    settings = YAML.safe_load(params[:settings], permitted_classes: [Symbol])
    cached = YAML.load_file("config/app.yml")
    strict = Oj.load(request.body.read, mode: :strict)
  end
end
