class User
  # ruleid: ruby-check-always-passes
  def admin?
    true
  end

  # ruleid: ruby-check-always-passes
  def has_permission?(name)
    true
  end
end
