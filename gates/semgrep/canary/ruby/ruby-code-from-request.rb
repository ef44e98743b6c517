# A planted defect: it rides in every run, and must be found.
code = params[:code]
eval(code)
