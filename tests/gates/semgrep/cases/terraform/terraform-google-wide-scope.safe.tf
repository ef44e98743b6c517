resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"
  service_account {
    email  = google_service_account.worker.email
    scopes = ["cloud-platform"]
  }
}

resource "google_container_node_pool" "main" {
  cluster = google_container_cluster.main.id
  node_config {
    machine_type    = "e2-standard-4"
    service_account = google_service_account.nodes.email
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}

resource "google_compute_instance" "small" {
  name         = "small"
  machine_type = "e2-small"
  service_account {
    scopes = ["logging-write", "monitoring-write"]
  }
}
