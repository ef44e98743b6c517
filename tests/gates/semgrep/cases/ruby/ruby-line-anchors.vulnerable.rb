class User < ApplicationRecord
  # ruleid: ruby-line-anchors
  validates :name, format: { with: /^[a-z]+$/ }
  # ruleid: ruby-line-anchors
  validates_format_of :site, with: /^https?:/
end
