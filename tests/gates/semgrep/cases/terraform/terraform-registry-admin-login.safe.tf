resource "azurerm_container_registry" "main" {
  name          = "main"
  sku           = "Standard"
  admin_enabled = false
}
