module "network" {
  source = "https://example.com/modules/network-2.3.1.zip"
}
