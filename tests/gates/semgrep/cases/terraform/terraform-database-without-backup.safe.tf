resource "aws_db_instance" "shop" {
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  storage_encrypted           = true
  manage_master_user_password = true
  backup_retention_period     = 14
}

resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
  }
}
