output "db_password" {
  value     = aws_db_instance.shop.password
  sensitive = true
}

output "db_password_secret_arn" {
  value = aws_secretsmanager_secret.db.arn
}

output "public_key" {
  value = tls_private_key.operator.public_key_openssh
}

output "secret" {
  value = aws_secretsmanager_secret.db.arn
}
