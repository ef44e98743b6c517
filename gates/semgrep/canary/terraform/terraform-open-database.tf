# A planted defect: it rides in every run, and must be found.
resource "aws_db_instance" "canary" {
  storage_encrypted   = true
  publicly_accessible = true
}
