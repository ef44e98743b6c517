// A planted defect: it rides in every run, and must be found.
function canary(req) {
  const { code } = req.query;
  eval(code);
}
