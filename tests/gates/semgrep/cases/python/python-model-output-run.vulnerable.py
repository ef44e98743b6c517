import subprocess

from anthropic import Anthropic
from openai import OpenAI


def calculate(question):
    answer = OpenAI().chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": question}])
    # ruleid: python-model-output-run
    exec(answer.choices[0].message.content)


def act(task, client: Anthropic):
    message = client.messages.create(model="claude", max_tokens=500, messages=[{"role": "user", "content": task}])
    command = message.content[0].text
    # ruleid: python-model-output-run
    subprocess.run(command, shell=True, check=True)


def report(llm, cursor, question):
    # ruleid: python-model-output-run
    cursor.execute(llm.invoke(question).content)
