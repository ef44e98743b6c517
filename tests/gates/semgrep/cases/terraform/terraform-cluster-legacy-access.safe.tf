resource "google_container_cluster" "main" {
  name               = "main"
  location           = "europe-west1"
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name                              = "main"
  role_based_access_control_enabled = true
  local_account_disabled            = true
}
