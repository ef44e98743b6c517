resource "aws_db_instance" "shop" {
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  # ruleid: terraform-open-database
  publicly_accessible         = true
  manage_master_user_password = true
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.xlplus"
  encrypted          = true
  # ruleid: terraform-open-database
  publicly_accessible = true
}

resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
      authorized_networks {
        name = "all"
        # ruleid: terraform-open-database
        value = "0.0.0.0/0"
      }
    }
  }
}

# ruleid: terraform-open-database
resource "azurerm_mssql_firewall_rule" "all" {
  name             = "all"
  server_id        = azurerm_mssql_server.main.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}
