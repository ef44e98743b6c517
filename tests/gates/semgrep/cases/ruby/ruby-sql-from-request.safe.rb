class UsersController < ApplicationController
  COLUMNS = %w[name created_at].freeze

  def index
    @users = User.where("name = ?", params[:name])
    @users = User.where(name: params[:name])
    @users = User.where({ name: params[:name] })
    @users = User.where("name = :name", name: params[:name])
    @users = User.find_by(id: params[:id])
    column = COLUMNS.include?(params[:sort]) ? params[:sort] : "name"
    @users = @users.order(column)
    @users = User.where("id = #{params[:id].to_i}")
    @users = User.where("name = #{User.connection.quote(params[:name])}")
    @user = User.find(params[:id])
    DB.execute("SELECT * FROM books WHERE author = ?", [params[:author]])
    direction = params[:dir] == "down" ? "DESC" : "ASC"
    @users = User.order("name #{direction}")
  end
end
