class ToolsController < ApplicationController
  COMMANDS = { "disk" => "df -h", "load" => "uptime" }.freeze

  def ping
    system("ping", "-c", "1", params[:host])
    system("ping -c 1 #{Shellwords.escape(params[:host])}")
    system(COMMANDS.fetch(params[:what], "uptime"))
    count = params[:count].to_i
    system("head -n #{count} log/app.log")
    Open3.capture2("dig", params[:name])
    IO.popen(["whois", params[:name]])
  end

  def service
    action = params[:act]
    return head(:bad_request) unless %w[start stop].include?(action)

    system("service app #{action}")
  end

  def checked
    name = params[:name]
    raise ArgumentError unless name.match?(/\A[a-z]+\z/)

    system("id #{name}")
    mode = params[:mode] == "all" ? "--all" : "--none"
    system("ls #{mode}")
  end
end
