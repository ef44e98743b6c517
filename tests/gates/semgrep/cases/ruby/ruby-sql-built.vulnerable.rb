class User < ApplicationRecord
  def self.named(name)
    # ruleid: ruby-sql-built
    where("name = '#{name}'")
    # ruleid: ruby-sql-built
    User.where("name = '#{name}'").first
    condition = "city = '" + name + "'"
    # ruleid: ruby-sql-built
    User.where(condition)
  end

  def rename(to)
    # ruleid: ruby-sql-built
    connection.execute("UPDATE users SET name = '#{to}'")
  end
end
