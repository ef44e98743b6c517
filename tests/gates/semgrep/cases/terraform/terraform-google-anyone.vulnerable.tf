resource "google_storage_bucket_iam_member" "everyone" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  # ruleid: terraform-google-anyone
  member = "allUsers"
}

resource "google_project_iam_binding" "viewers" {
  project = var.project
  role    = "roles/viewer"
  # ruleid: terraform-google-anyone
  members = ["group:dev@example.com", "allAuthenticatedUsers"]
}

resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"
  access {
    role = "READER"
    # ruleid: terraform-google-anyone
    special_group = "allAuthenticatedUsers"
  }
}

resource "google_storage_bucket_acl" "reports" {
  bucket = google_storage_bucket.reports.name
  # ruleid: terraform-google-anyone
  role_entity = ["OWNER:project-owners-1", "READER:allUsers"]
}
