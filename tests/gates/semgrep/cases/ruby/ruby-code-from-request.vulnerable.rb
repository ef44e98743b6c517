class ReportsController < ApplicationController
  def show
    # ruleid: ruby-code-from-request
    eval(params[:formula])
    # ruleid: ruby-code-from-request
    @report.send(params[:method])
    # ruleid: ruby-code-from-request
    params[:model].constantize.all
  end
end
