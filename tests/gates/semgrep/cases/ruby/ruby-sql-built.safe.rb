class User < ApplicationRecord
  def self.named(name, order)
    User.where("name = ?", name)
    User.where(name: name)
    User.where("#{table_name}.active")
    User.order(order)
    User.where("name = #{connection.quote(name)}")
    User.where("age > #{name.to_i}")
  end
end
