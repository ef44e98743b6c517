class HooksController < ApplicationController
  HOSTS = %w[a.example.com b.example.com].freeze
  API = "https://api.example.com"

  def test
    @page = Net::HTTP.get(URI("https://api.example.com/items/#{params[:id]}"))
    @page = HTTParty.get("#{API}/items/#{params[:id]}")
    @page = HTTParty.get("https://api.example.com/items", query: { q: params[:q] })
    @hook = Hook.find(params[:id])
    Faraday.post(@hook.url, "test")
  end

  def known
    uri = URI.parse(params[:url])
    return head(:bad_request) unless HOSTS.include?(uri.host)

    @page = Net::HTTP.get(uri)
  end
end
