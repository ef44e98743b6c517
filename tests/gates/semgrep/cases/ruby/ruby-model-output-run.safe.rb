class Agent
  ACTIONS = { "disk" => "df -h", "load" => "uptime" }.freeze

  def act(client, parameters)
    response = client.chat(parameters: parameters)
    choice = response.dig("choices", 0, "message", "content").strip
    system(ACTIONS.fetch(choice))
    puts choice
  end
end
