class PagesController < ApplicationController
  LAYOUT = ERB.new("Hello <%= name %>")

  def show
    render inline: "Hello <%= name %>", locals: { name: params[:name] }
    render "show", locals: { name: params[:name] }
  end
end
