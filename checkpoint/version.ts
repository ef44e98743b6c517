declare const __DL_VERSION__: string | undefined;
declare const __DL_BUILD__: string | undefined;

/** The package's version; `0.0.0-source` when it runs from its sources. */
export const version: string = typeof __DL_VERSION__ === "string" ? __DL_VERSION__ : "0.0.0-source";

/** A digest of everything that was built into this copy of dl: another one may judge differently. */
export const build: string = typeof __DL_BUILD__ === "string" ? __DL_BUILD__ : "source";

/**
 * Raised by a release that can change a verdict. A stamp is bound to the number it was made under; `dl verify` knows all
 * numbers up to this one.
 */
export const rulesVersion = 1;
