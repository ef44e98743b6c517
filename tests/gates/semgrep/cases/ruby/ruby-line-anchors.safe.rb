class User < ApplicationRecord
  validates :name, format: { with: /\A[a-z]+\z/ }
  validates :site, presence: true

  def tidy
    name.gsub(/^ +/, "")
  end
end
