resource "null_resource" "schema" {
  provisioner "local-exec" {
    # ruleid: terraform-secret-in-provisioner
    command = "psql postgres://shop:${random_password.db.result}@${aws_db_instance.shop.endpoint}/shop -f schema.sql"
  }

  provisioner "remote-exec" {
    inline = [
      "apt-get update",
      # ruleid: terraform-secret-in-provisioner
      "mysql -u root -p${var.db_password} < schema.sql",
    ]
  }
}
