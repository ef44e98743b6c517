class User < ApplicationRecord
  def self.named(name)
    # ok: ruby-sql-built
    User.where("name = ?", name)
    # ok: ruby-sql-built
    User.where(name: name)
    # ok: ruby-sql-built
    User.where("#{table_name}.active")
  end
end
