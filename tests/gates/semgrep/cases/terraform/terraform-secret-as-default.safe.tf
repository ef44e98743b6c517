variable "db_password" {
  type      = string
  sensitive = true
}

variable "github_token" {
  type      = string
  default   = ""
  sensitive = true
}

variable "api_key" {
  type    = string
  default = null
}

variable "password_length" {
  default = "24"
}

variable "token_issuer" {
  default = "https://login.example.com"
}

variable "secret_name" {
  default = "shop/database"
}
