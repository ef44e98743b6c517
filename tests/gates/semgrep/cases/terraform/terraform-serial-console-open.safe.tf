resource "google_compute_instance" "worker" {
  name = "worker"
  metadata = {
    serial-port-enable = false
    enable-oslogin     = "TRUE"
  }
}
