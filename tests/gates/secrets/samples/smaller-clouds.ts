import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const smallerCloudsSamples: Readonly<Record<string, Sample>> = {
  "hetzner-token": { secret: made("{base62:64}"), text: env("HCLOUD_TOKEN") },
  "vultr-api-key": { secret: made("{upper:36}"), text: env("VULTR_API_KEY") },
  "upcloud-token": { secret: made("ucat_{base62:26}") },
  "exoscale-secret": { secret: made("{base64url:43}"), text: env("EXOSCALE_API_SECRET") },
  "ovh-application-secret": { secret: made("{base62:32}"), text: env("OVH_APPLICATION_SECRET") },
  "ovh-short-credential": { secret: made("{hex:32}"), text: env("OVH_CONSUMER_KEY") },
  "civo-api-key": { secret: made("{base62:50}"), text: env("CIVO_TOKEN") },
  "kamatera-secret": { secret: made("{hex:32}"), text: env("KAMATERA_API_SECRET") },
  "equinix-metal-token": { secret: made("{base62:32}"), text: env("METAL_AUTH_TOKEN") },
  "oracle-cloud-secret": { secret: made("{base64:43}="), text: env("OCI_SECRET_KEY") },
  "alibaba-access-key-secret": { secret: made("{base62:30}"), text: env("ALIBABA_CLOUD_ACCESS_KEY_SECRET") },
  "tencent-secret-key": { secret: made("{base62:32}"), text: env("TENCENTCLOUD_SECRET_KEY") },
  "huawei-secret-key": { secret: made("{base62:40}"), text: env("HUAWEICLOUD_SECRET_KEY") },
  "volcengine-access-key": { secret: made("AKLT{base62:43}"), miss: cut(4) },
  "jdcloud-access-key": { secret: made("JDC_{upper:28}") },
  "baidu-secret-key": { secret: made("{lower:32}"), text: env("BAIDU_SECRET_KEY") },
  "qiniu-secret-key": { secret: made("{base64url:40}"), text: env("QINIU_SECRET_KEY") },
  "ucloud-private-key": { secret: made("{base62:44}"), text: env("UCLOUD_PRIVATE_KEY"), miss: cut(2) },
  "yandex-iam-token": { secret: made("t1.{base64url:180}.{base64url:86}"), miss: cut(87) },
  "yandex-oauth-token": { secret: made("y0_Ag{base64url:53}"), miss: cut(4) },
  "yandex-static-secret": { secret: made("YC{base64url:38}"), text: env("YANDEX_SECRET_ACCESS_KEY") },
  "selectel-api-key": { secret: made("{base62:32}_{digits:6}"), text: env("SELECTEL_TOKEN"), miss: cut(3) },
  "scaleway-access-key": { secret: made("SCW{upper:17}") },
  "ibm-cos-hmac-secret": { secret: made("{hex:48}"), text: env("IBM_COS_SECRET_ACCESS_KEY") },
  "softlayer-api-key": { secret: made("{hex:64}"), text: env("SOFTLAYER_API_KEY") },
  "rackspace-api-key": { secret: made("{hex:32}"), text: env("RACKSPACE_API_KEY") },
};
