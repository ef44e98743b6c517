# A planted defect: it rides in every run, and must be found.
def canary(request):
    code = request.args["code"]
    eval(code)
