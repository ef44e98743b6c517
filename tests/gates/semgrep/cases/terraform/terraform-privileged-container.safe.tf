resource "docker_container" "builder" {
  name       = "builder"
  image      = "builder:2.1.0"
  privileged = false
  capabilities {
    drop = ["ALL"]
  }
}

resource "aws_ecs_task_definition" "builder" {
  family = "builder"
  container_definitions = jsonencode([
    {
      name                   = "builder"
      image                  = "builder:2.1.0"
      privileged             = false
      readonlyRootFilesystem = true
    },
  ])
}

resource "aws_codebuild_project" "images" {
  name         = "images"
  service_role = aws_iam_role.build.arn
  environment {
    type            = "LINUX_CONTAINER"
    privileged_mode = true
  }
}
