resource "azurerm_container_registry" "main" {
  name = "main"
  sku  = "Standard"
  # ruleid: terraform-registry-admin-login
  admin_enabled = true
}
