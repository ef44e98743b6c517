# ruleid: terraform-instance-metadata-default
resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
}

# ruleid: terraform-instance-metadata-default
resource "aws_launch_template" "worker" {
  image_id = data.aws_ami.base.id
}
