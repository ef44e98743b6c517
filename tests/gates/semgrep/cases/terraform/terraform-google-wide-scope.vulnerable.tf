resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"
  # ruleid: terraform-google-wide-scope
  service_account {
    scopes = ["cloud-platform"]
  }
}

resource "google_container_node_pool" "main" {
  cluster = google_container_cluster.main.id
  # ruleid: terraform-google-wide-scope
  node_config {
    machine_type = "e2-standard-4"
    oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}
