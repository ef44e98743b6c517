class ApiController < ApplicationController
  def open
    headers['Access-Control-Allow-Origin'] = 'https://app.example.com'
    headers['Access-Control-Allow-Credentials'] = 'true'
  end

  def public
    headers['Access-Control-Allow-Origin'] = '*'
  end
end
