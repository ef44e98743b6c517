import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const documentsSamples: Readonly<Record<string, Sample>> = {
  "docusign-secret": { secret: made("{uuid}"), text: env("DOCUSIGN_SECRET_KEY") },
  "dropbox-sign-api-key": { secret: made("{hex:64}"), text: env("HELLOSIGN_API_KEY") },
  "pandadoc-api-key": { secret: made("{hex:40}"), text: env("PANDADOC_API_KEY") },
  "lob-api-key": { secret: made("live_{hex:35}") },
  "docparser-api-key": { secret: made("{hex:40}"), text: env("DOCPARSER_API_KEY") },
  "parseur-api-key": { secret: made("{hex:40}"), text: env("PARSEUR_API_KEY") },
  "mindee-api-key": { secret: made("{hex:32}"), text: env("MINDEE_API_KEY") },
  "pdfshift-api-key": { secret: made("sk_{hex:40}"), text: env("PDFSHIFT_API_KEY") },
  "pdflayer-access-key": { secret: made("{hex:32}"), text: env("PDFLAYER_ACCESS_KEY") },
  "html2pdf-api-key": { secret: made("{base62:64}"), text: env("HTML2PDF_API_KEY") },
  "convertapi-secret": { secret: made("{base62:16}"), text: env("CONVERTAPI_SECRET") },
  "restpack-access-token": { secret: made("{base62:48}"), text: env("RESTPACK_ACCESS_TOKEN") },
  "api2pdf-api-key": { secret: made("{uuid}"), text: env("API2PDF_API_KEY") },
  "zamzar-api-key": { secret: made("{hex:40}"), text: env("ZAMZAR_API_KEY") },
  "signaturit-token": { secret: made("{base62:86}"), text: env("SIGNATURIT_ACCESS_TOKEN") },
  "eversign-access-key": { secret: made("{hex:32}"), text: env("EVERSIGN_ACCESS_KEY") },
  "signwell-api-key": { secret: made("{hex:64}"), text: env("SIGNWELL_API_KEY") },
  "docuseal-api-key": { secret: made("{base62:43}"), text: env("DOCUSEAL_API_KEY") },
  "ocr-space-api-key": { secret: made("K{digits:14}"), text: env("OCRSPACE_API_KEY") },
  "gyazo-access-token": { secret: made("{hex:64}"), text: env("GYAZO_ACCESS_TOKEN") },
  "selectpdf-key": { secret: made("{uuid}"), text: env("SELECTPDF_KEY") },
};
