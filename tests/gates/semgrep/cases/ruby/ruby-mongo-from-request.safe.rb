class UsersController < ApplicationController
  def index
    @user = User.collection.find(name: params[:name].to_s).first
    @user = User.find(params[:id])
  end
end
