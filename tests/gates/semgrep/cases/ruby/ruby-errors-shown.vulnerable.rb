Rails.application.configure do
  config.eager_load = true
  # ruleid: ruby-errors-shown
  config.consider_all_requests_local = true
end

class ApplicationController < ActionController::Base
  rescue_from StandardError do |error|
    # ruleid: ruby-errors-shown
    render json: { error: error.message, trace: error.backtrace }, status: 500
  end
end
