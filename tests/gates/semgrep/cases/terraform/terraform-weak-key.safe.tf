resource "tls_private_key" "operator" {
  algorithm = "RSA"
  rsa_bits  = 4096
}

resource "tls_private_key" "other" {
  algorithm = "ED25519"
}
