import yaml


def read(text):
    # ok: python-unsafe-yaml
    first = yaml.safe_load(text)
    # ok: python-unsafe-yaml
    second = yaml.load(text, Loader=yaml.SafeLoader)
    # ok: python-unsafe-yaml
    return first, second, yaml.load(text, yaml.CSafeLoader)


def read_with_ruamel(text):
    yaml = YAML(typ="safe")
    # ok: python-unsafe-yaml
    return yaml.load(text)
