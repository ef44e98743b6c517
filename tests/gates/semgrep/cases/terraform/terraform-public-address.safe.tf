resource "aws_instance" "worker" {
  ami                         = data.aws_ami.base.id
  instance_type               = "t4g.small"
  associate_public_ip_address = false
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_subnet" "inner" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = var.is_public
}
