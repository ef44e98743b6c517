class ItemsController < ApplicationController
  def show
    @item = catalog.at_xpath("//item[@name=$name]", nil, name: params[:name])
    @first = catalog.at_xpath("//item[#{params[:number].to_i}]")
  end
end
