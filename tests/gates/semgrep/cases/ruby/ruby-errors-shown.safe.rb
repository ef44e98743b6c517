Rails.application.configure do
  config.enable_reloading = true
  config.eager_load = false
  config.consider_all_requests_local = true
end

class ApplicationController < ActionController::Base
  rescue_from StandardError do |error|
    Rails.logger.error(error.full_message)
    render json: { error: "something broke" }, status: 500
  end
end
