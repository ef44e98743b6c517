resource "aws_db_instance" "shop" {
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  storage_encrypted           = true
  manage_master_user_password = true
}

resource "aws_db_instance" "replica" {
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.shop.identifier
}

resource "aws_rds_cluster" "shop" {
  engine            = "aurora-mysql"
  storage_encrypted = var.storage_encrypted
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 100
  encrypted         = true
}

resource "aws_efs_file_system" "shared" {
  encrypted  = true
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "sessions"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
}
