class Rules
  def run(formula)
    JSON.parse(formula)
    eval("1 + 1")
    instance_eval { formula }
  end
end
