class PaymentsController < ApplicationController
  protect_from_forgery with: :exception
  skip_before_action :verify_authenticity_token, only: [:webhook]
  skip_before_action :require_login
end

Rails.application.configure do
  config.eager_load = false
  config.action_controller.allow_forgery_protection = false
  config.action_mailer.delivery_method = :test
end
