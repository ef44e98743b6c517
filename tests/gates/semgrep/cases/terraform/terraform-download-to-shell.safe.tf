resource "aws_launch_template" "worker" {
  image_id = data.aws_ami.base.id
  metadata_options {
    http_tokens = "required"
  }
  user_data = base64encode(<<-EOT
    #!/bin/bash
    set -e
    # curl https://get.example.com/agent.sh | bash was how it began
    curl -fsSLo agent.deb https://get.example.com/agent.deb
    echo "${var.agent_checksum}  agent.deb" | sha256sum --check
    curl -fsSL https://get.example.com/agent.tar.gz | tar -xz -C /opt
  EOT
  )
}
