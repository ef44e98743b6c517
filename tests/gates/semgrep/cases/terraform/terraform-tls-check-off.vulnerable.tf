provider "vsphere" {
  vsphere_server = "vcenter.internal"
  # ruleid: terraform-tls-check-off
  allow_unverified_ssl = true
}

provider "kubernetes" {
  host = "https://cluster.internal:6443"
  # ruleid: terraform-tls-check-off
  insecure = true
}

provider "vault" {
  address = "https://vault.internal:8200"
  # ruleid: terraform-tls-check-off
  skip_tls_verify = true
}

data "http" "address" {
  url = "https://whoami.internal"
  # ruleid: terraform-tls-check-off
  insecure = true
}
