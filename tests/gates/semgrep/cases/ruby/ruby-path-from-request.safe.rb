class FilesController < ApplicationController
  PAGES = { "terms" => "terms.md" }.freeze

  def show
    send_file Rails.root.join("files", File.basename(params[:name]))
    @text = File.read(PAGES.fetch(params[:page]))
    @invoice = File.read("invoices/#{params[:id].to_i}.pdf")
    send_file Document.find(params[:id]).path
  end

  def checked
    path = File.expand_path(params[:name], "/srv/files")
    raise ActionController::BadRequest unless path.start_with?("/srv/files/")

    send_file path
  end

  def listed
    name = params[:name]
    return head(:not_found) unless %w[a.txt b.txt].include?(name)

    File.read("files/#{name}")
  end
end
