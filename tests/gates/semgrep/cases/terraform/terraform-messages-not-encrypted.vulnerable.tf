# ruleid: terraform-messages-not-encrypted
resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

# ruleid: terraform-messages-not-encrypted
resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 2
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  # ruleid: terraform-messages-not-encrypted
  sqs_managed_sse_enabled = false
}
