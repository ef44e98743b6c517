resource "google_storage_bucket_iam_member" "team" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  member = "group:analysts@example.com"
}

resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"
  access {
    role          = "READER"
    special_group = "projectReaders"
  }
}

resource "google_org_policy_policy" "no_public" {
  name = "organizations/1/policies/iam.allowedPolicyMemberDomains"
  spec {
    rules {
      values {
        denied_values = ["allUsers", "allAuthenticatedUsers"]
      }
    }
  }
}
