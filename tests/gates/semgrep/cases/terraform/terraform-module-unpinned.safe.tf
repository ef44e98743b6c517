module "network" {
  source = "git::https://example.com/platform/network.git?ref=v2.3.1"
}

module "cluster" {
  source = "git::ssh://git@example.com/platform/cluster.git//modules/nodes?ref=7f3c2b1a9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b"
}

module "dns" {
  source  = "terraform-aws-modules/route53/aws"
  version = "5.0.0"
}

module "own" {
  source = "../modules/own.git"
}
