resource "google_compute_instance" "worker" {
  name = "worker"
  metadata = {
    # ruleid: terraform-serial-console-open
    serial-port-enable = true
    # ruleid: terraform-serial-console-open
    enable-oslogin = "FALSE"
  }
}
