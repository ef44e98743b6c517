class HooksController < ApplicationController
  def create
    expected = OpenSSL::HMAC.hexdigest("SHA256", key, body)
    head :forbidden unless ActiveSupport::SecurityUtils.secure_compare(signature, expected)
    head :forbidden if params[:token] == ""
  end
end
