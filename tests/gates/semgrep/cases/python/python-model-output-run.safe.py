import json

from openai import OpenAI

ACTIONS = {"sum": sum, "largest": max}


def calculate(question, numbers):
    answer = OpenAI().chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": question}])
    # ok: python-model-output-run
    action = json.loads(answer.choices[0].message.content)["action"]
    return ACTIONS[action](numbers)


def store(llm, cursor, question):
    # ok: python-model-output-run
    cursor.execute("INSERT INTO answers (text) VALUES (?)", (llm.invoke(question).content,))
