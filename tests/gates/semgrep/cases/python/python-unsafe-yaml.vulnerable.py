import yaml


def read(text):
    # ruleid: python-unsafe-yaml
    first = yaml.load(text, Loader=yaml.Loader)
    # ruleid: python-unsafe-yaml
    second = yaml.unsafe_load(text)
    # ruleid: python-unsafe-yaml
    third = yaml.load(text, yaml.UnsafeLoader)
    # ruleid: python-unsafe-yaml
    return first, second, third, yaml.load(text)
