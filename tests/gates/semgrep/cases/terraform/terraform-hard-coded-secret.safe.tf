resource "aws_db_instance" "shop" {
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  username          = "shop"
  password          = random_password.shop.result
}

resource "aws_rds_cluster" "shop" {
  engine                      = "aurora-postgresql"
  storage_encrypted           = true
  master_password             = data.aws_secretsmanager_secret_version.shop.secret_string
  manage_master_user_password = null
}

resource "azurerm_linux_virtual_machine" "worker" {
  name                            = "worker"
  admin_username                  = "operator"
  disable_password_authentication = true
  admin_ssh_key {
    username   = "operator"
    public_key = file("~/.ssh/operator.pub")
  }
}

resource "aws_lambda_function" "mailer" {
  function_name = "mailer"
  role          = aws_iam_role.mailer.arn
  environment {
    variables = {
      SMTP_HOST            = "smtp.example.com"
      SMTP_PASSWORD        = var.smtp_password
      SMTP_PASSWORD_SECRET = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:smtp"
      API_KEY              = "${var.api_key}"
      ADMIN_PASSWORD       = ""
    }
  }
}

resource "aws_ecs_task_definition" "shop" {
  family = "shop"
  container_definitions = jsonencode([{
    name    = "shop"
    image   = "shop:1.4.2"
    secrets = [{ name = "DATABASE_PASSWORD", valueFrom = "/shop/database/password" }]
  }])
}

resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "t4g.small"
  key_name      = "operator"
  metadata_options {
    http_tokens = "required"
  }
  connection {
    private_key = file("~/.ssh/operator.pem")
  }
}

resource "aws_ssm_parameter" "region" {
  name  = "/shop/region"
  type  = "String"
  value = "eu-west-1"
}

resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 16
  require_symbols         = true
}
