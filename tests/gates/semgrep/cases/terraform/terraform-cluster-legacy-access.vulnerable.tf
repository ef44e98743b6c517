resource "google_container_cluster" "main" {
  name     = "main"
  location = "europe-west1"
  # ruleid: terraform-cluster-legacy-access
  enable_legacy_abac = true
  master_auth {
    client_certificate_config {
      # ruleid: terraform-cluster-legacy-access
      issue_client_certificate = true
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name = "main"
  # ruleid: terraform-cluster-legacy-access
  role_based_access_control_enabled = false
}

resource "azurerm_kubernetes_cluster" "old" {
  name = "old"
  # ruleid: terraform-cluster-legacy-access
  role_based_access_control {
    enabled = false
  }
}
