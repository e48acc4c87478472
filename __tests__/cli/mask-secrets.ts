import { EXAMPLE_VALUE, SECRETS } from '../../src/strapi/secrets.ts';

/**
 * Puts `<64 random bytes>` in the place of values that an upgrade made, so that a text with them can be compared, for each item of a list. Lines that were
 * there before stay as they are.
 */
export function maskSecrets(text: string, before = ''): string {
  const known = new Set(before.split(/\r?\n/));
  return text.replace(/^(\w+)=(\S+)$/gm, (line, name: string, value: string) => {
    if (known.has(line) || value === EXAMPLE_VALUE || !SECRETS.some(({ variable }) => variable === name))
      return line;
    const masks = value.split(',').map(mask);
    return masks.includes(undefined) ? line : `${name}=${masks.join(',')}`;
  });
}

function mask(value: string): string | undefined {
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value ? `<${bytes.length} random bytes>` : undefined;
}
