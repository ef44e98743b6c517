from jinja2 import Environment, FileSystemLoader

# ruleid: python-autoescape-off
env = Environment(loader=FileSystemLoader("templates"), autoescape=False)


def page(items):
    # ruleid: python-autoescape-off
    environment = Environment(loader=FileSystemLoader("templates"))
    template = environment.get_template("list.html")
    return template.render(items=items)
