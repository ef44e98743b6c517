resource "azurerm_storage_account" "main" {
  name                     = "main"
  account_tier             = "Standard"
  account_replication_type = "LRS"
  # ruleid: terraform-azure-public-storage
  allow_nested_items_to_be_public = true
}

resource "azurerm_storage_container" "reports" {
  name               = "reports"
  storage_account_id = azurerm_storage_account.main.id
  # ruleid: terraform-azure-public-storage
  container_access_type = "blob"
}
