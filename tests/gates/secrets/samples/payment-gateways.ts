import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const paymentGatewaysSamples: Readonly<Record<string, Sample>> = {
  "paystack-secret-key": { secret: made("sk_live_{hex:40}") },
  "adyen-api-key": {
    secret: made("AQE{base64:101}-{base64:43}=-{base62:16}"),
    text: env("ADYEN_API_KEY"),
    miss: (secret) => secret.slice(0, 60),
  },
  "adyen-hmac-key": { secret: made("{upper_hex:64}"), text: env("ADYEN_HMAC_KEY") },
  "checkout-com-secret-key": { secret: made("sk_sbox_{lower_base32:27}") },
  "klarna-api-key": { secret: made("klarna_live_api_{base62:120}"), miss: (secret) => secret.slice(0, 40) },
  "gocardless-access-token": { secret: made("live_{base64url:40}"), text: env("GOCARDLESS_ACCESS_TOKEN") },
  "xendit-secret-key": { secret: made("xnd_production_{base62:64}"), miss: (secret) => secret.slice(0, 60) },
  "midtrans-server-key": { secret: made("Mid-server-{base64url:24}") },
  "mercado-pago-access-token": {
    secret: made("APP_USR-{digits:16}-{digits:6}-{hex:32}-{digits:9}"),
    miss: (secret) => secret.slice(0, 60),
  },
  "iyzico-key": { secret: made("sandbox-{base62:32}"), text: env("IYZIPAY_SECRET_KEY") },
  "omise-secret-key": { secret: made("skey_test_{lower:19}") },
  "conekta-private-key": {
    secret: made("key_{base62:22}"),
    text: env("CONEKTA_PRIVATE_KEY"),
    miss: (secret) => secret.slice(0, 20),
  },
  "worldpay-service-key": { secret: made("T_S_{uuid}") },
  "cybersource-shared-secret": {
    secret: made("{base64:43}="),
    text: env("CYBERSOURCE_SHARED_SECRET"),
    miss: (secret) => secret.slice(1),
  },
  "braintree-private-key": { secret: made("{hex:32}"), text: env("BRAINTREE_PRIVATE_KEY") },
  "authorize-net-transaction-key": { secret: made("{base62:16}"), text: env("AUTHORIZENET_TRANSACTION_KEY") },
  "cashfree-secret-key": { secret: made("cfsk_ma_prod_{hex:32}_{hex:8}") },
  "phonepe-salt-key": { secret: made("{uuid}"), text: env("PHONEPE_SALT_KEY") },
  "instamojo-key": { secret: made("{hex:32}"), text: env("INSTAMOJO_AUTH_TOKEN") },
  "mpesa-passkey": { secret: made("{hex:64}"), text: env("MPESA_PASSKEY") },
  "sumup-secret-key": { secret: made("sup_sk_{base62:32}") },
  "nets-secret-key": { secret: made("live-secret-key-{hex:32}") },
  "quickpay-key": { secret: made("{hex:64}"), text: env("QUICKPAY_API_KEY") },
  "spreedly-access-secret": { secret: made("{base62:64}"), text: env("SPREEDLY_ACCESS_SECRET") },
  "paymill-private-key": { secret: made("{hex:32}"), text: env("PAYMILL_PRIVATE_KEY") },
  "pagarme-api-key": { secret: made("ak_live_{base62:30}") },
};
