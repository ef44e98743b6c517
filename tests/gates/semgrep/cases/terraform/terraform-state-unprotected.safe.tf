terraform {
  backend "s3" {
    bucket       = "state"
    key          = "shop/terraform.tfstate"
    region       = "eu-west-1"
    encrypt      = true
    use_lockfile = true
  }
}

terraform {
  backend "http" {
    address = "https://state.internal/shop"
  }
}
