class Hook
  def verify_signature(body)
    verifier.verify(body)
    true
  rescue StandardError => error
    Rails.logger.warn(error)
    false
  end

  def cached?
    read
  rescue IOError
    true
  end
end
