class FilesController < ApplicationController
  def show
    # ruleid: ruby-path-from-request
    send_file Rails.root.join("files", params[:name])
    # ruleid: ruby-path-from-request
    @text = File.read("pages/#{params[:page]}.md")
    # ruleid: ruby-path-from-request
    File.delete(File.join("uploads", params[:name]))
    # ruleid: ruby-path-from-request
    @log = open("log/#{params[:log]}").read
    # ruleid: ruby-path-from-request
    render file: params[:template]
    # ruleid: ruby-path-from-request
    FileUtils.cp("default.png", "avatars/" + params[:name])
  end
end
