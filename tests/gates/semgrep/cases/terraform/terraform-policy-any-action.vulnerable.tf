data "aws_iam_policy_document" "deploy" {
  # ruleid: terraform-policy-any-action
  statement {
    effect    = "Allow"
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "deploy" {
  role = aws_iam_role.deploy.id
  policy = jsonencode({
    Version = "2012-10-17"
    # ruleid: terraform-policy-any-action
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "*"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "agent" {
  name   = "agent"
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    # ruleid: terraform-policy-any-action
    {
      "Action": "*",
      "Effect": "Allow",
      "Resource": ["*"]
    }
  ]
}
EOF
}
