resource "aws_iam_access_key" "mail" {
  user    = aws_iam_user.mail.name
  pgp_key = "keybase:operations"
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
