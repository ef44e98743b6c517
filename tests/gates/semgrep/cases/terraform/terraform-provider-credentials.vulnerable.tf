provider "aws" {
  region = "eu-west-1"
  # ruleid: terraform-provider-credentials
  access_key = "AKEY-IN-THE-FILE"
  # ruleid: terraform-provider-credentials
  secret_key = "and-its-secret-too"
}

provider "cloudflare" {
  # ruleid: terraform-provider-credentials
  api_token = "a-token-in-the-file"
}

terraform {
  backend "pg" {
    conn_str = "postgres://state.internal/terraform"
  }
}
