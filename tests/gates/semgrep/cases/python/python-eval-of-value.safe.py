import ast


def run(source):
    # ok: python-eval-of-value
    value = ast.literal_eval(source)
    # ok: python-eval-of-value
    two = eval("1 + 1")
    model.eval()
    return value, two
