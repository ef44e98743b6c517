resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  metadata_options {
    http_endpoint = "enabled"
    # ruleid: terraform-instance-metadata-v1
    http_tokens = "optional"
  }
}
