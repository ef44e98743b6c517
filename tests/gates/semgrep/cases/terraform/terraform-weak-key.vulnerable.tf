resource "tls_private_key" "operator" {
  algorithm = "RSA"
  # ruleid: terraform-weak-key
  rsa_bits = 1024
}
