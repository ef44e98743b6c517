def run(source, name):
    # ruleid: python-eval-of-value
    value = eval(source)
    # ruleid: python-eval-of-value
    exec(f"import {name}")
    return value
