class ToolsController < ApplicationController
  def ping
    # ruleid: ruby-command-from-request
    system("ping -c 1 #{params[:host]}")
    host = params[:host].strip
    # ruleid: ruby-command-from-request
    @out = `dig #{host}`
    # ruleid: ruby-command-from-request
    IO.popen("whois " + host)
    # ruleid: ruby-command-from-request
    Open3.capture2(params[:tool], "--version")
    # ruleid: ruby-command-from-request
    system("bash", "-c", params[:line])
    # ruleid: ruby-command-from-request
    @text = open(params[:file]).read
    params[:names].each do |name|
      # ruleid: ruby-command-from-request
      system("id #{name}")
    end
  end
end

get "/run/:name" do |name|
  # ruleid: ruby-command-from-request
  %x(cat #{name})
end
