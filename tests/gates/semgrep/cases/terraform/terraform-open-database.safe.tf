resource "aws_db_instance" "shop" {
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  storage_encrypted           = true
  publicly_accessible         = false
  manage_master_user_password = true
}

resource "aws_rds_cluster_instance" "shop" {
  cluster_identifier  = aws_rds_cluster.shop.id
  instance_class      = "db.r6g.large"
  engine              = "aurora-postgresql"
  publicly_accessible = var.publicly_accessible
}

resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.main.id
      authorized_networks {
        name  = "office"
        value = "203.0.113.7/32"
      }
    }
  }
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_postgresql_flexible_server.main.id
  start_ip_address = "203.0.113.7"
  end_ip_address   = "203.0.113.7"
}
