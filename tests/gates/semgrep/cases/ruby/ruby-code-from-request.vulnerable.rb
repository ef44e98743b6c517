class PagesController < ApplicationController
  def show
    # ruleid: ruby-code-from-request
    eval(params[:formula])
    # ruleid: ruby-code-from-request
    @user.send(params[:attribute])
    # ruleid: ruby-code-from-request
    klass = params[:type].constantize
    # ruleid: ruby-code-from-request
    @report = Object.const_get(params[:report].classify).new
    # ruleid: ruby-code-from-request
    load "plugins/#{params[:plugin]}.rb"
  end
end
