resource "aws_s3_bucket" "site" {
  bucket = "site"
  # ruleid: terraform-public-bucket
  acl = "public-read"
}

resource "aws_s3_bucket_acl" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  # ruleid: terraform-public-bucket
  acl = "public-read-write"
}

resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  access_control_policy {
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        # ruleid: terraform-public-bucket
        uri = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

module "assets" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.6.0"
  # ruleid: terraform-public-bucket
  acl = "public-read"
}
