resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
  # ruleid: terraform-audit-off
  enable_logging = false
}

resource "aws_guardduty_detector" "main" {
  # ruleid: terraform-audit-off
  enable = false
}

resource "google_container_cluster" "main" {
  name = "main"
  # ruleid: terraform-audit-off
  logging_service = "none"
}

resource "azurerm_postgresql_flexible_server_configuration" "connections" {
  server_id = azurerm_postgresql_flexible_server.main.id
  name      = "log_connections"
  # ruleid: terraform-audit-off
  value = "off"
}
