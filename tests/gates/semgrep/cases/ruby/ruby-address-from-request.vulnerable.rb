require "open-uri"

class HooksController < ApplicationController
  def test
    # ruleid: ruby-address-from-request
    @page = Net::HTTP.get(URI(params[:url]))
    # ruleid: ruby-address-from-request
    @page = URI.open(params[:url]).read
    # ruleid: ruby-address-from-request
    HTTParty.post(params[:callback], body: "test")
    # ruleid: ruby-address-from-request
    Faraday.get("http://#{params[:host]}/status")
    # ruleid: ruby-address-from-request
    @image = URI.parse(params[:image]).open
    # ruleid: ruby-address-from-request
    RestClient.get(params[:url])
  end
end
