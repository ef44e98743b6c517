class ToolsController < ApplicationController
  def ping
    # ruleid: ruby-command-from-request
    system("ping -c 1 #{params[:host]}")
    name = params[:name]
    # ruleid: ruby-command-from-request
    IO.popen("ls " + name)
  end
end
