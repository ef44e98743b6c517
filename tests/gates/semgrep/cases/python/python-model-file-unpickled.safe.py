import torch
from safetensors.torch import load_file


def weights(path):
    # ok: python-model-file-unpickled
    return torch.load(path, weights_only=True)


def tensors(path):
    # ok: python-model-file-unpickled
    return load_file(path)
