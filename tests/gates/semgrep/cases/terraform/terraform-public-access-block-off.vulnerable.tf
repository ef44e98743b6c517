resource "aws_s3_bucket_public_access_block" "site" {
  bucket = aws_s3_bucket.site.id
  # ruleid: terraform-public-access-block-off
  block_public_acls = false
  # ruleid: terraform-public-access-block-off
  block_public_policy = false
  # ruleid: terraform-public-access-block-off
  ignore_public_acls = false
  # ruleid: terraform-public-access-block-off
  restrict_public_buckets = false
}
