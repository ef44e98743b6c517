terraform {
  backend "s3" {
    bucket = "state"
    key    = "shop/terraform.tfstate"
    region = "eu-west-1"
    # ruleid: terraform-state-unprotected
    encrypt = false
  }
}

terraform {
  backend "http" {
    # ruleid: terraform-state-unprotected
    address = "http://state.internal/shop"
  }
}
