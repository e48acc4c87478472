import type { FileFacts } from './project-facts.ts';

/** What a person tells two files apart by: `61440 bytes, last changed 2026-03-01 09:12:44 UTC` */
export function fileWords({ size, changed }: FileFacts): string {
  return `${size} bytes, last changed ${changed.slice(0, 19).replace('T', ' ')} UTC`;
}
