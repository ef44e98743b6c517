class PagesController < ApplicationController
  TYPES = { "post" => Post, "page" => Page }.freeze
  FIELDS = %w[name email].freeze

  def show
    klass = TYPES.fetch(params[:type])
    @value = @user.public_send(params[:field]) if FIELDS.include?(params[:field])
    @user.send(:notify, params[:text])
    @total = params[:a].to_i + params[:b].to_i
  end
end
