resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}
