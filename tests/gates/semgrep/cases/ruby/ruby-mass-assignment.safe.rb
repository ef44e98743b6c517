class UsersController < ApplicationController
  def create
    @user = User.new(params.require(:user).permit(:name, :email))
    @user.update(user_params)
    @hash = Hash.new(params[:default])
  end
end
