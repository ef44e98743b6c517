async function run(question) {
  const answer = await openai.chat.completions.create({ model, messages: [{ role: "user", content: question }] });
  const plan = JSON.parse(answer.choices[0].message.content);
  return actions[plan.action]?.(plan.arguments);
}

async function show(task) {
  const { text } = await generateText({ model, prompt: task });
  element.textContent = text;
}
