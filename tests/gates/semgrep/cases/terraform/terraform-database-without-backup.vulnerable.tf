resource "aws_db_instance" "shop" {
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  storage_encrypted           = true
  manage_master_user_password = true
  # ruleid: terraform-database-without-backup
  backup_retention_period = 0
}

resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    # ruleid: terraform-database-without-backup
    backup_configuration {
      enabled = false
    }
  }
}
