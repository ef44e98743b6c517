import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const secretStoresSamples: Readonly<Record<string, Sample>> = {
  "vault-approle-secret": { secret: made("{uuid}"), text: env("VAULT_SECRET_ID") },
  "hcp-client-secret": { secret: made("{base64url:64}"), text: env("HCP_CLIENT_SECRET") },
  "consul-token": { secret: made("{uuid}"), text: env("CONSUL_HTTP_TOKEN") },
  "nomad-token": { secret: made("{uuid}"), text: env("NOMAD_TOKEN") },
  "infisical-service-token": { secret: made("st.{hex:24}.{hex:32}.{hex:32}") },
  "infisical-client-secret": { secret: made("{hex:64}"), text: env("INFISICAL_CLIENT_SECRET") },
  "bitwarden-access-token": { secret: made("0.{uuid}.{base62:30}:{base64:22}=="), text: env("BWS_ACCESS_TOKEN") },
  "bitwarden-client-secret": { secret: made("{base62:30}"), text: env("BW_CLIENTSECRET") },
  "akeyless-access-key": { secret: made("{base64:43}="), text: env("AKEYLESS_ACCESS_KEY") },
  "keeper-one-time-token": { secret: made("US:{base64url:43}") },
  "conjur-api-key": { secret: made("{lower:55}"), text: env("CONJUR_AUTHN_API_KEY"), miss: cut(8) },
  "dotenv-vault-key": { secret: made("dotenv://:key_{hex:64}") },
  "dotenvx-private-key": { secret: made("{hex:64}"), text: env("DOTENV_PRIVATE_KEY") },
  "phase-token": { secret: made("pss_service:v1:{hex:64}:{hex:64}:{hex:64}:{hex:64}"), miss: cut(150) },
  "dashlane-key": { secret: made("dls_{upper:8}_{hex:64}"), miss: cut(5) },
  "spacelift-secret": { secret: made("{hex:64}"), text: env("SPACELIFT_API_KEY_SECRET") },
  "env0-api-secret": { secret: made("{base64url:32}"), text: env("ENV0_API_SECRET") },
  "spot-token": { secret: made("{hex:64}"), text: env("SPOTINST_TOKEN") },
  "castai-token": { secret: made("{hex:64}"), text: env("CASTAI_API_TOKEN") },
  "portainer-token": { secret: made("ptr_{base64:43}=") },
  "rancher-token": { secret: made("token-{lower:5}:{lower:54}") },
  "openshift-token": { secret: made("sha256~{base64url:43}") },
  "swarm-join-token": { secret: made("SWMTKN-1-{lower:50}-{lower:25}") },
  "k3s-token": { secret: made("K10{hex:64}::server:{hex:32}"), miss: cut(17) },
  "kubeadm-token": { secret: made("{lower:6}.{lower:16}"), text: env("KUBEADM_TOKEN") },
  "habitat-token": { secret: made("_{base64:66}=="), text: env("HAB_AUTH_TOKEN"), miss: cut(69) },
};
