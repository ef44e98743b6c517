from transformers import AutoModel


def load(name):
    # ruleid: python-remote-code-trusted
    return AutoModel.from_pretrained(name, trust_remote_code=True)
