import type { Sample } from "../samples.ts";
import { cut, env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const packagesSamples: Readonly<Record<string, Sample>> = {
  "npm-legacy-token": { secret: made("{uuid}"), text: env("NPM_TOKEN") },
  "packagist-token": { secret: made("packagist_ort_{hex:68}") },
  "packagist-api-token": { secret: made("{base62:20}"), text: env("PACKAGIST_TOKEN") },
  "docker-hub-legacy-token": { secret: made("{uuid}"), text: env("DOCKERHUB_TOKEN") },
  "jfrog-api-key": { secret: made("{base62:73}"), text: env("JFROG_API_KEY") },
  "bintray-api-key": { secret: made("{hex:40}"), text: env("BINTRAY_API_KEY") },
  "cloudsmith-api-key": { secret: made("{hex:40}"), text: env("CLOUDSMITH_API_KEY") },
  "gemfury-token": { secret: made("{base62:20}"), text: env("GEMFURY_TOKEN") },
  "nexus-nuget-key": { secret: made("{uuid}"), text: env("NEXUS_API_KEY") },
  "sonatype-portal-password": { secret: made("{base62:44}"), text: env("SONATYPE_PASSWORD"), miss: cut(1) },
  "harbor-robot-secret": { secret: made("{base62:32}"), text: env("HARBOR_ROBOT_SECRET") },
  "quay-robot-token": { secret: made("{upper:64}"), text: env("QUAY_ROBOT_TOKEN") },
  "quay-oauth-token": { secret: made("{base62:40}"), text: env("QUAY_OAUTH_TOKEN") },
  "packagecloud-token": { secret: made("{hex:48}"), text: env("PACKAGECLOUD_TOKEN") },
  "anaconda-token": { secret: made("an-{uuid}"), text: env("ANACONDA_TOKEN") },
  "ansible-galaxy-token": { secret: made("{hex:40}"), text: env("ANSIBLE_GALAXY_TOKEN") },
  "cocoapods-trunk-token": { secret: made("{hex:32}"), text: env("COCOAPODS_TRUNK_TOKEN") },
  "chocolatey-api-key": { secret: made("{uuid}"), text: env("CHOCOLATEY_API_KEY") },
  "open-vsx-token": { secret: made("ovsxat_{uuid}") },
  "open-vsx-legacy-token": { secret: made("{uuid}"), text: env("OVSX_PAT") },
  "mozilla-amo-secret": { secret: made("{hex:64}"), text: env("WEB_EXT_API_SECRET") },
  "jsr-token": { secret: made("jsrp_{base62:36}"), miss: cut(5) },
  "luarocks-api-key": { secret: made("{base62:40}"), text: env("LUAROCKS_API_KEY"), miss: cut(1) },
  "myget-api-key": { secret: made("{uuid}"), text: env("MYGET_API_KEY") },
  "proget-api-key": { secret: made("{hex:40}"), text: env("PROGET_API_KEY") },
  "rubygems-legacy-key": { secret: made("{hex:32}"), text: env("RUBYGEMS_API_KEY") },
  "posit-connect-key": { secret: made("{base62:32}"), text: env("CONNECT_API_KEY") },
  "puppet-forge-key": { secret: made("{hex:64}"), text: env("PUPPET_FORGE_API_KEY") },
};
