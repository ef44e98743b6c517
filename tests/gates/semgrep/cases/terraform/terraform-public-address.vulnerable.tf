resource "aws_instance" "web" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  # ruleid: terraform-public-address
  associate_public_ip_address = true
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_subnet" "outer" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
  # ruleid: terraform-public-address
  map_public_ip_on_launch = true
}
