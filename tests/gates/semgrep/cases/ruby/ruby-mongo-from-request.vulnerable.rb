class UsersController < ApplicationController
  def index
    # ruleid: ruby-mongo-from-request
    User.where('$where' => "this.name == '#{params[:name]}'")
    # ruleid: ruby-mongo-from-request
    @user = User.collection.find(name: params[:name], password: params[:password]).first
  end
end
