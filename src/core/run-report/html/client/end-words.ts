import type { Step } from '../../../plan.ts';
import type { ProjectReport } from '../../run-report-schema.ts';
import type { End } from './cell-end.ts';

const WORDS: Readonly<Record<End, string>> = {
  failed: 'Failed',
  'needs-you': 'Needs you',
  changed: 'Changed',
  'not-run': 'Not run',
  'taken-back': 'Taken back',
  accepted: 'Accepted by the baseline',
  info: 'Good to know',
  'already-done': 'Already done',
  'not-applicable': 'Does not apply',
};

/** An end in words: what would change is not said to be changed. */
export function endWords(end: End, written: boolean, kind?: Step['kind']): string {
  if (end !== 'changed') return WORDS[end];
  if (kind === 'command') return written ? 'Done' : 'Will be run';
  return written ? WORDS.changed : 'Would change';
}

/** What became of a project. */
export function outcomeWords(outcome: ProjectReport['outcome'], written: boolean): string {
  switch (outcome) {
    case 'changed':
      return written ? 'Changed' : 'Would change';
    case 'unchanged':
      return 'Nothing to do';
    case 'blocked':
      return 'Blocked';
    case 'failed':
      return 'Failed';
    case 'not-run':
      return 'Not run';
  }
}
