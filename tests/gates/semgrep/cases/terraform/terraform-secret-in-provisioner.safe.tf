resource "null_resource" "schema" {
  provisioner "local-exec" {
    command = "psql --host \"$HOST\" --file schema.sql"
    environment = {
      HOST       = aws_db_instance.shop.address
      PGPASSWORD = random_password.db.result
    }
  }

  provisioner "local-exec" {
    command = "./rotate --secret-id ${aws_secretsmanager_secret.db.id}"
  }
}
