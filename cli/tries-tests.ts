type Environment = Readonly<Record<string, string | undefined>>;

/** Scripts that package managers run by themselves while they install, most of them without showing what is printed. */
const installScripts = new Set(["preinstall", "install", "postinstall", "prepare", "prepublish", "dependencies"]);

/** Why `dl install` leaves the tests alone unless it is told otherwise; null when it tries them. */
export function reasonNotToTry(env: Environment, hasInstalled: boolean): string | null {
  const script = env["npm_lifecycle_event"] ?? "";
  if (installScripts.has(script)) return `this runs as the package's ${script} script`;
  if (env["CI"] && env["CI"] !== "false" && env["CI"] !== "0") return "this runs in CI";
  return hasInstalled ? null : "nothing was installed anew";
}
