class SearchController < ApplicationController
  def index
    # ruleid: ruby-regex-from-request
    pattern = Regexp.new(params[:q])
    @hits = Item.all.select { |item| item.name =~ pattern }
  end
end
