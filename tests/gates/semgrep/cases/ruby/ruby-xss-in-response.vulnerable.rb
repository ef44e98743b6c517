class PagesController < ApplicationController
  def show
    # ruleid: ruby-xss-in-response
    @title = "<h1>#{params[:title]}</h1>".html_safe
    # ruleid: ruby-xss-in-response
    @text = raw(params[:text])
    # ruleid: ruby-xss-in-response
    render html: params[:body].html_safe
  end
end

get "/hello" do
  name = params["name"]
  # ruleid: ruby-xss-in-response
  "<h1>Hello #{name}</h1>"
end
