module "network" {
  # ruleid: terraform-module-unpinned
  source = "git::https://example.com/platform/network.git"
}

module "cluster" {
  # ruleid: terraform-module-unpinned
  source = "git::ssh://git@example.com/platform/cluster.git//modules/nodes?ref=main"
}

module "dns" {
  # ruleid: terraform-module-unpinned
  source = "github.com/example-org/terraform-dns"
}
