async function run(question) {
  const answer = await openai.chat.completions.create({ model, messages: [{ role: "user", content: question }] });
  // ruleid: js-model-output-executed
  eval(answer.choices[0].message.content);
}

async function shell(task) {
  const { text } = await generateText({ model, prompt: task });
  // ruleid: js-model-output-executed
  execSync(text);
}

async function table(task) {
  const reply = await llm.invoke(task);
  const statement = reply.content.trim();
  // ruleid: js-model-output-executed
  return db.query(statement);
}
