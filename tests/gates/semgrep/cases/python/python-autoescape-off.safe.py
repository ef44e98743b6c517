from jinja2 import Environment, FileSystemLoader, select_autoescape

# ok: python-autoescape-off
env = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


def config(values):
    # ok: python-autoescape-off
    environment = Environment(loader=FileSystemLoader("templates"))
    template = environment.get_template("nginx.conf.j2")
    return template.render(values=values)
