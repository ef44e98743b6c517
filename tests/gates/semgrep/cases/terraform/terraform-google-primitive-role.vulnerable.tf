resource "google_project_iam_member" "ci" {
  project = var.project
  # ruleid: terraform-google-primitive-role
  role   = "roles/editor"
  member = "serviceAccount:${google_service_account.ci.email}"
}

data "google_iam_policy" "admin" {
  binding {
    # ruleid: terraform-google-primitive-role
    role    = "roles/owner"
    members = ["user:ada@example.com"]
  }
}
