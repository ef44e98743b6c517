resource "aws_launch_template" "worker" {
  image_id = data.aws_ami.base.id
  metadata_options {
    http_tokens = "required"
  }
  user_data = base64encode(<<-EOT
    #!/bin/bash
    set -e
    # ruleid: terraform-download-to-shell
    curl -fsSL https://get.example.com/agent.sh | sudo bash -s -- --yes
  EOT
  )
}

resource "null_resource" "tool" {
  provisioner "remote-exec" {
    inline = [
      # ruleid: terraform-download-to-shell
      "wget -qO- https://get.example.com/tool | sh",
    ]
  }
}
