# ruleid: terraform-open-port-google
resource "google_compute_firewall" "ssh" {
  name    = "ssh"
  network = google_compute_network.main.name
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}

# ruleid: terraform-open-port-google
resource "google_compute_firewall" "everything" {
  name          = "everything"
  network       = "default"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "all"
  }
}

# ruleid: terraform-open-port-google
resource "google_compute_firewall" "range" {
  name          = "range"
  network       = "default"
  direction     = "INGRESS"
  source_ranges = ["10.0.0.0/8", "0.0.0.0/0"]
  allow {
    protocol = "icmp"
  }
  allow {
    protocol = "tcp"
    ports    = ["80", "0-65535"]
  }
}
