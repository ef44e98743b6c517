class PagesController < ApplicationController
  def show
    @title = params[:title]
    @note = "<b>new</b>".html_safe
    @safe = "<h1>#{ERB::Util.html_escape(params[:title])}</h1>".html_safe
    @clean = sanitize(params[:text]).html_safe
    render json: { title: params[:title] }
    render plain: "Hello #{params[:name]}"
  end
end

get "/hello" do
  "<h1>Hello #{Rack::Utils.escape_html(params['name'])}</h1>"
end
