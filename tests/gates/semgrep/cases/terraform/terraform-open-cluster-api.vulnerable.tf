resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn
  # ruleid: terraform-open-cluster-api
  vpc_config {
    subnet_ids             = var.subnet_ids
    endpoint_public_access = true
  }
}

resource "aws_eks_cluster" "wide" {
  name     = "wide"
  role_arn = aws_iam_role.cluster.arn
  # ruleid: terraform-open-cluster-api
  vpc_config {
    subnet_ids          = var.subnet_ids
    public_access_cidrs = ["0.0.0.0/0"]
  }
}

resource "google_container_cluster" "main" {
  name     = "main"
  location = "europe-west1"
  master_authorized_networks_config {
    # ruleid: terraform-open-cluster-api
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "all"
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name = "main"
  api_server_access_profile {
    # ruleid: terraform-open-cluster-api
    authorized_ip_ranges = ["0.0.0.0/0"]
  }
}
