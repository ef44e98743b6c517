resource "aws_iam_role_policy_attachment" "ci" {
  role = aws_iam_role.ci.name
  # ruleid: terraform-administrator-policy
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role" "agent" {
  name               = "agent"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  # ruleid: terraform-administrator-policy
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/IAMFullAccess"]
}
