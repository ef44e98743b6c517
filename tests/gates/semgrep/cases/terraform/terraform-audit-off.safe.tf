resource "aws_cloudtrail" "main" {
  name                       = "main"
  s3_bucket_name             = aws_s3_bucket.trail.id
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "google_container_cluster" "main" {
  name            = "main"
  logging_service = "logging.googleapis.com/kubernetes"
}

resource "azurerm_postgresql_flexible_server_configuration" "jit" {
  server_id = azurerm_postgresql_flexible_server.main.id
  name      = "jit"
  value     = "off"
}
