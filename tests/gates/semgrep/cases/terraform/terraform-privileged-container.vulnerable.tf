resource "docker_container" "builder" {
  name  = "builder"
  image = "docker:27.5-dind"
  # ruleid: terraform-privileged-container
  privileged = true
}

resource "aws_ecs_task_definition" "builder" {
  family = "builder"
  container_definitions = jsonencode([
    {
      name  = "builder"
      image = "builder:2.1.0"
      # ruleid: terraform-privileged-container
      privileged = true
    },
  ])
}

resource "kubernetes_deployment" "agent" {
  metadata {
    name = "agent"
  }
  spec {
    template {
      spec {
        # ruleid: terraform-privileged-container
        host_network = true
        container {
          name  = "agent"
          image = "agent:7.1"
          security_context {
            # ruleid: terraform-privileged-container
            privileged = true
          }
        }
      }
    }
  }
}
