resource "aws_launch_template" "worker" {
  image_id = data.aws_ami.base.id
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "worker" {
  launch_template {
    id = aws_launch_template.worker.id
  }
}

resource "aws_instance" "other" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  dynamic "metadata_options" {
    for_each = var.metadata_options
    content {
      http_tokens = metadata_options.value.http_tokens
    }
  }
}
