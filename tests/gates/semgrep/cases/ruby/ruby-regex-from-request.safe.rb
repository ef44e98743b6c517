class SearchController < ApplicationController
  def index
    pattern = Regexp.new(Regexp.escape(params[:q]))
    @hits = Item.all.select { |item| item.name =~ pattern }
    @word = params[:q][/\A\w+/]
  end
end
