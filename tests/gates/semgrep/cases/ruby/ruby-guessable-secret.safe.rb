class Account
  def reset
    self.reset_token = SecureRandom.hex(20)
    delay = rand(10)
    winner = players.sample
    token_expires_at = Time.now.to_i + 3600
  end
end
