resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.main.arn
  port              = 443
  protocol          = "HTTPS"
  # ruleid: terraform-old-tls
  ssl_policy      = "ELBSecurityPolicy-2016-08"
  certificate_arn = aws_acm_certificate.main.arn
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = aws_acm_certificate.main.arn
    ssl_support_method  = "sni-only"
    # ruleid: terraform-old-tls
    minimum_protocol_version = "TLSv1"
  }
}

resource "azurerm_storage_account" "main" {
  name = "main"
  # ruleid: terraform-old-tls
  min_tls_version = "TLS1_0"
}

resource "google_compute_ssl_policy" "main" {
  name = "main"
  # ruleid: terraform-old-tls
  min_tls_version = "TLS_1_0"
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"
  site_config {
    # ruleid: terraform-old-tls
    minimum_tls_version = "1.1"
  }
}
