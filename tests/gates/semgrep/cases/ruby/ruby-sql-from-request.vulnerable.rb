class UsersController < ApplicationController
  def index
    # ruleid: ruby-sql-from-request
    @users = User.where("name = '#{params[:name]}'")
    # ruleid: ruby-sql-from-request
    @users = @users.order(params[:sort])
    # ruleid: ruby-sql-from-request
    @rows = ActiveRecord::Base.connection.execute("SELECT * FROM users WHERE id = " + params[:id])
    condition = "city = '%s'" % params[:city]
    # ruleid: ruby-sql-from-request
    @users = User.where(condition)
    # ruleid: ruby-sql-from-request
    @users = User.find_by_sql("SELECT * FROM users WHERE name = '#{cookies[:name]}'")
    # ruleid: ruby-sql-from-request
    User.where(["name = '#{params[:name]}'"]).first
    # ruleid: ruby-sql-from-request
    @found = User.exists?("name = '#{params[:name]}'")
  end
end

get "/books" do
  # ruleid: ruby-sql-from-request
  DB.execute("SELECT * FROM books WHERE author = '#{params['author']}'").to_json
end
