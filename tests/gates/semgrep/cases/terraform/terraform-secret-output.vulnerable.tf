# ruleid: terraform-secret-output
output "db_password" {
  value = aws_db_instance.shop.password
}

# ruleid: terraform-secret-output
output "key" {
  description = "for ssh"
  value       = tls_private_key.operator.private_key_pem
}

# ruleid: terraform-secret-output
output "ci" {
  value = {
    id     = aws_iam_access_key.ci.id
    secret = aws_iam_access_key.ci.secret
  }
}
