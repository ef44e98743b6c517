# ruleid: terraform-key-without-rotation
resource "aws_kms_key" "main" {
  description = "main"
}

resource "aws_kms_key" "other" {
  # ruleid: terraform-key-without-rotation
  enable_key_rotation = false
}

# ruleid: terraform-key-without-rotation
resource "google_kms_crypto_key" "main" {
  name     = "main"
  key_ring = google_kms_key_ring.main.id
}
