resource "azurerm_key_vault" "main" {
  name                     = "main"
  tenant_id                = data.azurerm_client_config.current.tenant_id
  sku_name                 = "standard"
  purge_protection_enabled = true
}

resource "aws_secretsmanager_secret" "shop" {
  name                    = "shop"
  recovery_window_in_days = 14
}
