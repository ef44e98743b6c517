import { entropyFrom, hasDigitsAndLetters, hasMixedCharacters } from "./checks.ts";
import { notBeside } from "./not-beside.ts";
import { assigned, token } from "./patterns.ts";
import type { Check, SecretRule } from "./secret-rule.ts";

const awsDocs = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";
const awsSecret = "[A-Za-z0-9/+]{40}";
/** Stores that speak Amazon's protocol, and others whose secret keys are as long. */
const otherKeysOfThatForm = /minio|wasabi|filebase|lakefs|lakectl|duo_|duo-|duosec|huawei|qiniu|yandex|alpaca|apca/i;

/** Where the name before it says that it is a secret, the rule that goes by the name tells it. */
const isNotNamedSecret: Check = (_secret, { text, start }) =>
  !/secret[\w.-]{0,40}["'\])]{0,3}\s{0,8}(?:=>|[:=])\s{0,8}["'`]{0,3}$/i.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** Amazon, Google and Microsoft. */
export const bigClouds: readonly SecretRule[] = [
  {
    id: "aws-access-key-id",
    provider: "aws",
    title: "an AWS access key id",
    confidence: "high",
    keywords: ["akia", "asia", "abia", "acca"],
    pattern: token("(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}"),
    source: awsDocs,
  },
  {
    id: "aws-secret-access-key",
    provider: "aws",
    title: "an AWS secret access key",
    confidence: "medium",
    keywords: [
      "secret_access_key",
      "secretaccesskey",
      "secret_key",
      "secretkey",
      "aws_secret",
      "secret-access-key",
      "awssecret",
      "aws-secret",
    ],
    pattern: assigned(awsSecret),
    checks: [hasMixedCharacters, entropyFrom(4), notBeside(otherKeysOfThatForm)],
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  },
  {
    id: "aws-secret-access-key-pair",
    provider: "aws",
    title: "an AWS secret access key beside its id",
    confidence: "high",
    keywords: ["akia", "asia"],
    pattern: new RegExp(
      `(?:AKIA|ASIA)[A-Z2-7]{16}[^\\n]{0,60}(?:\\n[^\\n]{0,60}?){0,2}["'=:,\\s](?<secret>${awsSecret})(?![A-Za-z0-9/+=])`,
      "y",
    ),
    checks: [hasMixedCharacters, entropyFrom(4.2), isNotNamedSecret],
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  },
  {
    id: "aws-session-token",
    provider: "aws",
    title: "an AWS session token",
    confidence: "high",
    // They begin with the same bytes in base64: `origin` or `er/aws`.
    keywords: ["iqojb3jpz2lu", "fwogzxivyxdz", "fqogzxivyxdz", "aqodyxdz"],
    pattern: token("(?:IQoJb3JpZ2lu|F[Qw]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+]{100,2000}={0,2}", "[A-Za-z0-9/+=]"),
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html",
  },
  {
    id: "aws-bedrock-api-key",
    provider: "aws",
    title: "an Amazon Bedrock API key",
    confidence: "high",
    keywords: ["absk", "bedrock-api-key-"],
    pattern: token("ABSK[A-Za-z0-9+/]{100,280}={0,2}|bedrock-api-key-[A-Za-z0-9+/]{100,3000}={0,2}", "[A-Za-z0-9+/]"),
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  },
  {
    id: "google-api-key",
    provider: "google",
    title: "a Google API key",
    confidence: "high",
    keywords: ["aiza"],
    pattern: token("AIza[A-Za-z0-9_-]{35}", "[A-Za-z0-9_-]"),
    source: "https://docs.cloud.google.com/docs/authentication/api-keys",
  },
  {
    id: "google-oauth-client-secret",
    provider: "google",
    title: "a Google OAuth client secret",
    confidence: "high",
    keywords: ["gocspx-"],
    pattern: token("GOCSPX-[A-Za-z0-9_-]{28}", "[A-Za-z0-9_-]"),
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-oauth-token",
    provider: "google",
    title: "a Google OAuth token",
    confidence: "high",
    keywords: ["ya29."],
    pattern: token(String.raw`ya29\.[A-Za-z0-9_-]{30,600}`, "[A-Za-z0-9_-]"),
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-refresh-token",
    provider: "google",
    title: "a Google OAuth refresh token",
    confidence: "high",
    keywords: ["1//0"],
    pattern: token("1//0[A-Za-z0-9_-]{40,200}", "[A-Za-z0-9_-]"),
    checks: [hasMixedCharacters],
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "azure-storage-key",
    provider: "azure",
    title: "an Azure storage account key",
    confidence: "medium",
    keywords: [
      "accountkey",
      "account_key",
      "storage_key",
      "storagekey",
      "azure_storage",
      "storage_account",
      "storage-key",
      "account-key",
    ],
    pattern: assigned("[A-Za-z0-9+/]{86}=="),
    source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
  },
  {
    id: "azure-shared-access-key",
    provider: "azure",
    title: "an Azure shared access key",
    confidence: "medium",
    keywords: ["sharedaccesskey", "shared_access_key", "accesskey="],
    pattern: assigned("[A-Za-z0-9+/]{43}="),
    source: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
  },
  {
    id: "azure-sas-signature",
    provider: "azure",
    title: "an Azure shared access signature",
    confidence: "high",
    keywords: ["sig="],
    pattern: /(?<=[?&;]\S{0,400}(?:sv|se|sp|sr)=\S{0,400})sig=(?<secret>[A-Za-z0-9%+/]{43,80}(?:%3D|=){1,2})/y,
    source: "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
  },
  {
    id: "azure-client-secret",
    provider: "azure",
    title: "a Microsoft Entra client secret",
    confidence: "high",
    keywords: ["7q~", "8q~"],
    pattern: /(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_.~-])/,
    window: { before: 4, after: 42 },
    checks: [hasMixedCharacters],
    source: "https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal",
  },
  {
    id: "azure-identifiable-key",
    provider: "azure",
    title: "an Azure key",
    confidence: "high",
    keywords: ["jqqj99"],
    pattern:
      /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{52}JQQJ99(?![A-Za-z0-9]{18}AZDO)[A-Za-z0-9+/]{26,32}(?:==)?(?![A-Za-z0-9+/])/,
    window: { before: 53, after: 45 },
    source: "https://github.com/microsoft/security-utilities",
  },
  {
    id: "azure-devops-token",
    provider: "azure",
    title: "an Azure DevOps token",
    confidence: "medium",
    keywords: ["azure_devops", "azuredevops", "ado_pat", "azdo_", "system_accesstoken", "vsts"],
    pattern: assigned("[a-z2-7]{52}"),
    checks: [hasDigitsAndLetters],
    source:
      "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  },
];
