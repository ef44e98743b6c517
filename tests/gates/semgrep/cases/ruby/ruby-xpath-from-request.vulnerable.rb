class ItemsController < ApplicationController
  def show
    # ruleid: ruby-xpath-from-request
    @item = catalog.at_xpath("//item[@name='#{params[:name]}']")
    # ruleid: ruby-xpath-from-request
    @user = REXML::XPath.first(document, "//user[name='" + params[:user] + "']")
  end
end
