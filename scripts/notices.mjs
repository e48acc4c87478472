import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages that files come from, as their licences ask for in every copy. */
export function notices(files) {
  const folders = new Set(files.map(packageOf).filter((folder) => folder !== undefined));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
      const text =
        file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
      return { name, text: `${name} ${version}\n\n${text}\n` };
    })
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ text }) => text)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** `a/node_modules/@b/c/lib/d.js` → `a/node_modules/@b/c` */
function packageOf(file) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
  return folder;
}
