resource "aws_db_instance" "shop" {
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  username          = "shop"
  # ruleid: terraform-hard-coded-secret
  password = "correct-horse"
}

resource "azurerm_linux_virtual_machine" "worker" {
  name           = "worker"
  admin_username = "operator"
  # ruleid: terraform-hard-coded-secret
  admin_password = "Battery.Staple.1"
}

resource "aws_lambda_function" "mailer" {
  function_name = "mailer"
  role          = aws_iam_role.mailer.arn
  environment {
    variables = {
      SMTP_HOST = "smtp.example.com"
      # ruleid: terraform-hard-coded-secret
      SMTP_PASSWORD = "letters-and-parcels"
    }
  }
}

resource "aws_ecs_task_definition" "shop" {
  family = "shop"
  container_definitions = jsonencode([{
    name  = "shop"
    image = "shop:1.4.2"
    environment = [
      { name = "PORT", value = "8080" },
      # ruleid: terraform-hard-coded-secret
      { name = "DATABASE_PASSWORD", value = "tea-and-biscuits" },
    ]
  }])
}

resource "helm_release" "grafana" {
  name  = "grafana"
  chart = "grafana"
  set {
    name = "adminPassword"
    # ruleid: terraform-hard-coded-secret
    value = "dashboards4all"
  }
}

resource "aws_secretsmanager_secret_version" "shop" {
  secret_id = aws_secretsmanager_secret.shop.id
  # ruleid: terraform-hard-coded-secret
  secret_string = "tea-and-biscuits"
}

resource "aws_ssm_parameter" "shop" {
  name = "/shop/database"
  type = "SecureString"
  # ruleid: terraform-hard-coded-secret
  value = "tea-and-biscuits"
}

locals {
  # ruleid: terraform-hard-coded-secret
  db_password = "tea-and-biscuits"
}
