data "aws_iam_policy_document" "bucket" {
  # ruleid: terraform-policy-any-principal
  statement {
    sid       = "Everyone"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.site.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # ruleid: terraform-policy-any-principal
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "sqs:SendMessage"
        Resource  = aws_sqs_queue.orders.arn
      },
    ]
  })
}

resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    # ruleid: terraform-policy-any-principal
    Statement = [{
      Action    = "sts:AssumeRole"
      Effect    = "Allow"
      Principal = { AWS = "*" }
    }]
  })
}

resource "aws_ecr_repository_policy" "shared" {
  repository = aws_ecr_repository.shop.name
  policy     = <<-EOF
    {
      "Version": "2008-10-17",
      "Statement": [
  # ruleid: terraform-policy-any-principal
        {
          "Sid": "pull",
          "Effect": "Allow",
          "Principal": {"AWS": ["*"]},
          "Action": ["ecr:BatchGetImage"]
        }
      ]
    }
  EOF
}

# ruleid: terraform-policy-any-principal
resource "aws_lambda_permission" "any" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.shop.function_name
  principal     = "*"
}
