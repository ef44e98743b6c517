resource "aws_kms_key" "main" {
  enable_key_rotation = true
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "google_kms_crypto_key" "main" {
  name            = "main"
  key_ring        = google_kms_key_ring.main.id
  rotation_period = "7776000s"
}
