class ApiController < ApplicationController
  def open
    # ruleid: ruby-cors-any-origin-with-credentials
    headers['Access-Control-Allow-Origin'] = request.headers['Origin']
    headers['Access-Control-Allow-Credentials'] = 'true'
  end
end
