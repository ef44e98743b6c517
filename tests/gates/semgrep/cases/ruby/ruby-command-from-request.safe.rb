class ToolsController < ApplicationController
  def ping
    # ok: ruby-command-from-request
    system("ping", "-c", "1", "--", params[:host])
    # ok: ruby-command-from-request
    system("ls #{Shellwords.escape(params[:name])}")
    # ok: ruby-command-from-request
    system("git status")
  end
end
