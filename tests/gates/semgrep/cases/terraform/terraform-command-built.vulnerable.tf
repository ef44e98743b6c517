resource "null_resource" "build" {
  provisioner "local-exec" {
    # ruleid: terraform-command-built
    command = "make image TAG=${var.tag}"
  }
}
