resource "azurerm_linux_virtual_machine" "worker" {
  name                            = "worker"
  admin_username                  = "operator"
  disable_password_authentication = true
  admin_ssh_key {
    username   = "operator"
    public_key = var.public_key
  }
}
