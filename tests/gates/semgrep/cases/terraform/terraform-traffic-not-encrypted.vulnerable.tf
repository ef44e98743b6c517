resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "sessions"
  at_rest_encryption_enabled = true
  # ruleid: terraform-traffic-not-encrypted
  transit_encryption_enabled = false
}

resource "azurerm_storage_account" "main" {
  name = "main"
  # ruleid: terraform-traffic-not-encrypted
  https_traffic_only_enabled = false
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"
  # ruleid: terraform-traffic-not-encrypted
  https_only = false
}

resource "google_sql_database_instance" "shop" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    ip_configuration {
      # ruleid: terraform-traffic-not-encrypted
      require_ssl = false
    }
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  default_cache_behavior {
    target_origin_id = "site"
    # ruleid: terraform-traffic-not-encrypted
    viewer_protocol_policy = "allow-all"
  }
}
