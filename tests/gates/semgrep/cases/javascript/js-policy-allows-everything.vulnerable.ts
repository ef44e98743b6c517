role.addToPolicy(
  new iam.PolicyStatement(
    // ruleid: js-policy-allows-everything
    { actions: ["*"], resources: ["*"] },
  ),
);
const policy = {
  Version: "2012-10-17",
  // ruleid: js-policy-allows-everything
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};
