provider "vsphere" {
  vsphere_server       = "vcenter.internal"
  allow_unverified_ssl = false
}

provider "kubernetes" {
  host                   = "https://cluster.internal:6443"
  cluster_ca_certificate = file("authority.pem")
}

provider "vault" {
  address      = "https://vault.internal:8200"
  ca_cert_file = "authority.pem"
}

provider "proxmox" {
  insecure = var.insecure
}
