module "network" {
  # ruleid: terraform-module-over-http
  source = "http://example.com/modules/network.zip"
}
