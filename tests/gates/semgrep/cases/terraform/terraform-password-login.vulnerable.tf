resource "azurerm_linux_virtual_machine" "worker" {
  name           = "worker"
  admin_username = "operator"
  admin_password = var.admin_password
  # ruleid: terraform-password-login
  disable_password_authentication = false
}
