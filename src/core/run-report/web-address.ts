/** The address as it is when it is one of the web and holds nothing that could end it where it is written; else `undefined`. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) && URL.canParse(url)
    ? url
    : undefined;
}
