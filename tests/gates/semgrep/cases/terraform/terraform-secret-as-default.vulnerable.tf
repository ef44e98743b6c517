variable "db_password" {
  type = string
  # ruleid: terraform-secret-as-default
  default = "tea-and-biscuits"
}

variable "github_token" {
  sensitive = true
  # ruleid: terraform-secret-as-default
  default = "a-token-in-the-file"
}
