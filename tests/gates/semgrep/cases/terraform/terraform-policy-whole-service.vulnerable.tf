data "aws_iam_policy_document" "worker" {
  # ruleid: terraform-policy-whole-service
  statement {
    actions   = ["s3:*", "sqs:SendMessage"]
    resources = ["*"]
  }

  # ruleid: terraform-policy-whole-service
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "worker" {
  role = aws_iam_role.worker.id
  policy = jsonencode({
    Version = "2012-10-17"
    # ruleid: terraform-policy-whole-service
    Statement = [{
      Effect   = "Allow"
      Action   = ["secretsmanager:*"]
      Resource = "*"
    }]
  })
}
