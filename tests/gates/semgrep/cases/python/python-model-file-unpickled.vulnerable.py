import torch


def weights(path):
    # ruleid: python-model-file-unpickled
    return torch.load(path)
