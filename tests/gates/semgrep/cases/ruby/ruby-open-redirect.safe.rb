class SessionsController < ApplicationController
  PAGES = { "home" => "/", "help" => "/help" }.freeze

  def create
    redirect_to root_path
    redirect_to PAGES.fetch(params[:to], "/")
    redirect_to user_path(params[:id])
    redirect_to "/users/#{params[:id]}"
    redirect_to url_from(params[:return_to]) || root_path
    redirect_to action: params[:act]
    @post = Post.find(params[:id])
    redirect_to @post
    redirect_to URI.parse(params[:return_to]).path
  end
end
