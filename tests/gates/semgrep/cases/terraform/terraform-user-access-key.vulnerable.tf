resource "aws_iam_user" "ci" {
  name = "ci"
}

# ruleid: terraform-user-access-key
resource "aws_iam_access_key" "ci" {
  user = aws_iam_user.ci.name
}

# ruleid: terraform-user-access-key
resource "google_service_account_key" "ci" {
  service_account_id = google_service_account.ci.name
}
