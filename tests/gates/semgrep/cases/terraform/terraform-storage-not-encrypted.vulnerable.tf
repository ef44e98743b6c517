# ruleid: terraform-storage-not-encrypted
resource "aws_db_instance" "shop" {
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "shop" {
  engine = "aurora-mysql"
  # ruleid: terraform-storage-not-encrypted
  storage_encrypted = false
}

# ruleid: terraform-storage-not-encrypted
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 100
}

resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  root_block_device {
    # ruleid: terraform-storage-not-encrypted
    encrypted = false
  }
  metadata_options {
    http_tokens = "required"
  }
}

# ruleid: terraform-storage-not-encrypted
resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "sessions"
  transit_encryption_enabled = true
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
  # ruleid: terraform-storage-not-encrypted
  encrypt_at_rest {
    enabled = false
  }
}
