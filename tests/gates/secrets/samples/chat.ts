import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const chatSamples: Readonly<Record<string, Sample>> = {
  "discord-client-secret": { secret: made("{base64url:32}"), text: env("DISCORD_CLIENT_SECRET") },
  "line-channel-access-token": {
    secret: made("{base64:171}="),
    text: env("LINE_CHANNEL_ACCESS_TOKEN"),
    miss: (secret) => secret.slice(1),
  },
  "line-channel-secret": { secret: made("{hex:32}"), text: env("LINE_CHANNEL_SECRET") },
  "line-notify-token": { secret: made("{base62:43}"), text: env("LINE_NOTIFY_TOKEN") },
  "viber-auth-token": { secret: made("{hex:16}-{hex:16}-{hex:16}"), text: env("VIBER_AUTH_TOKEN") },
  "zulip-api-key": { secret: made("{base62:32}"), text: env("ZULIP_API_KEY") },
  "mattermost-token": { secret: made("{lower:26}"), text: env("MATTERMOST_TOKEN") },
  "rocket-chat-token": { secret: made("{base64url:43}"), text: env("ROCKETCHAT_AUTH_TOKEN") },
  "webex-token": { secret: made("{base62:64}_PF84_{uuid}"), text: env("WEBEX_ACCESS_TOKEN") },
  "gitter-token": { secret: made("{hex:40}"), text: env("GITTER_TOKEN") },
  "power-automate-url": {
    secret: made("{base64url:43}"),
    text: (secret) =>
      `url: https://prod-18.westeurope.logic.azure.com:443/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${secret}\n`,
  },
  "google-chat-webhook": {
    secret: made("{base64url:43}"),
    text: (secret) =>
      `url: https://chat.googleapis.com/v1/spaces/AAAAbbbb123/messages?key=AIzaSyA0b1C2d3E4f5G6h7I8j9K0l1M2n3O4p5q&token=${secret}\n`,
    miss: (secret) => secret.slice(0, 20),
  },
  "lark-webhook": {
    secret: made("{uuid}"),
    text: (secret) => `url: https://open.feishu.cn/open-apis/bot/v2/hook/${secret}\n`,
  },
  "dingtalk-access-token": { secret: made("{hex:64}"), text: env("DINGTALK_ACCESS_TOKEN") },
  "dingtalk-signing-secret": { secret: made("SEC{hex:64}"), text: env("DINGTALK_SECRET") },
  "wecom-webhook": {
    secret: made("{uuid}"),
    text: (secret) => `url: https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${secret}\n`,
  },
  "mesibo-app-token": { secret: made("{lower:64}"), text: env("MESIBO_APP_TOKEN") },
  "magicbell-api-secret": { secret: made("{hex:40}"), text: env("MAGICBELL_API_SECRET") },
  "twist-token": { secret: made("oauth2:{hex:40}") },
  "typetalk-client-secret": { secret: made("{base62:64}"), text: env("TYPETALK_CLIENT_SECRET") },
};
