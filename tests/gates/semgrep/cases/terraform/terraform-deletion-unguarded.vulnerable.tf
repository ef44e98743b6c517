resource "azurerm_key_vault" "main" {
  name      = "main"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name  = "standard"
  # ruleid: terraform-deletion-unguarded
  purge_protection_enabled = false
}

# ruleid: terraform-deletion-unguarded
resource "azurerm_key_vault" "other" {
  name      = "other"
  tenant_id = data.azurerm_client_config.current.tenant_id
  sku_name  = "standard"
}

resource "aws_secretsmanager_secret" "shop" {
  name = "shop"
  # ruleid: terraform-deletion-unguarded
  recovery_window_in_days = 0
}
