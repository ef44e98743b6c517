resource "aws_security_group" "bastion" {
  name   = "bastion"
  vpc_id = aws_vpc.main.id

  # ruleid: terraform-open-port-aws
  ingress {
    description = "ssh"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # ruleid: terraform-open-port-aws
  ingress {
    protocol         = "tcp"
    to_port          = 65535
    from_port        = 0
    ipv6_cidr_blocks = ["fd00::/8", "::/0"]
  }

  # ruleid: terraform-open-port-aws
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "database" {
  dynamic "ingress" {
    for_each = var.ports
    # ruleid: terraform-open-port-aws
    content {
      from_port   = 5432
      to_port     = 5432
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_default_security_group" "attributes" {
  ingress = [
    # ruleid: terraform-open-port-aws
    {
      from_port   = 3389
      to_port     = 3389
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    },
  ]
}

# ruleid: terraform-open-port-aws
resource "aws_security_group_rule" "redis" {
  type              = "ingress"
  from_port         = "6379"
  to_port           = "6379"
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.database.id
}

# ruleid: terraform-open-port-aws
resource "aws_vpc_security_group_ingress_rule" "everything" {
  security_group_id = aws_security_group.database.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

# ruleid: terraform-open-port-aws
module "ssh" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "5.3.0"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp", "ssh-tcp"]
}
