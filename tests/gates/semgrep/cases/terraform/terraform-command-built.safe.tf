resource "null_resource" "build" {
  provisioner "local-exec" {
    command = "make image TAG=\"$TAG\""
    environment = {
      TAG = var.tag
    }
  }

  provisioner "local-exec" {
    command = "./scripts/wait-for ${self.triggers.address}"
  }
}
