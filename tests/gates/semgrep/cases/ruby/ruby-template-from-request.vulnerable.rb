class PagesController < ApplicationController
  def show
    # ruleid: ruby-template-from-request
    render inline: "Hello #{params[:name]}"
    # ruleid: ruby-template-from-request
    @text = ERB.new(params[:layout]).result(binding)
  end
end
