class ReportsController < ApplicationController
  ACTIONS = { "sum" => :sum }.freeze

  def show
    # ok: ruby-code-from-request
    @report.public_send(ACTIONS.fetch("sum"))
    # ok: ruby-code-from-request
    @report.title = params[:title]
  end
end
