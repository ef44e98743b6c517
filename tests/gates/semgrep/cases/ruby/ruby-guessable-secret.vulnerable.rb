class Account
  def reset
    # ruleid: ruby-guessable-secret
    self.reset_token = rand(36**20).to_s(36)
    # ruleid: ruby-guessable-secret
    api_key = Array.new(32) { Random.rand(16) }.join
  end

  def generate_password(length)
    # ruleid: ruby-guessable-secret
    Array.new(length) { CHARACTERS.sample }.join
  end
end
