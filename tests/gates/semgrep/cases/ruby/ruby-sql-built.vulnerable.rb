class User < ApplicationRecord
  def self.named(name, order)
    # ruleid: ruby-sql-built
    where("name = '#{name}'")
    # ruleid: ruby-sql-built
    User.where("name = '#{name}'").first
    # ruleid: ruby-sql-built
    User.order("created_at " + order)
  end
end
