from transformers import AutoModel


def load(name):
    # ok: python-remote-code-trusted
    return AutoModel.from_pretrained(name)


def load_pinned():
    # ok: python-remote-code-trusted
    return AutoModel.from_pretrained("org/model", trust_remote_code=False)
