resource "aws_ecr_repository" "shop" {
  name = "shop"
  # ruleid: terraform-registry-mutable
  image_tag_mutability = "MUTABLE"
  image_scanning_configuration {
    # ruleid: terraform-registry-mutable
    scan_on_push = false
  }
}
