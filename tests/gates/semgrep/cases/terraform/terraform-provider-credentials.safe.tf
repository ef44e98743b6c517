provider "aws" {
  region  = "eu-west-1"
  profile = "shop"
}

provider "cloudflare" {
  api_token = var.cloudflare_api_token
}

provider "google" {
  project     = "shop"
  credentials = file("account.json")
}

provider "aws" {
  alias                       = "local"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
}

provider "vault" {
  address    = "https://vault.internal:8200"
  token_name = "terraform"
}
