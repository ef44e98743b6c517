class Agent
  def act(client, parameters)
    response = client.chat(parameters: parameters)
    code = response.dig("choices", 0, "message", "content")
    # ruleid: ruby-model-output-run
    eval(code)
    # ruleid: ruby-model-output-run
    system(response["choices"][0]["message"]["content"])
  end
end
