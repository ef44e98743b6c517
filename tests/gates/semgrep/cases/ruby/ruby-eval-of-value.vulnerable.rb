class Rules
  def run(formula)
    # ruleid: ruby-eval-of-value
    eval(formula)
    # ruleid: ruby-eval-of-value
    eval(File.read("rules.rb"))
  end
end
