resource "aws_iam_role_policy_attachment" "task" {
  role       = aws_iam_role.task.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.task.name
  policy_arn = aws_iam_policy.deploy.arn
}

data "aws_iam_policy" "administrator" {
  name = "AdministratorAccess"
}
