import type { Look } from '../report/render-plan.ts';
import type { ExplainedStep } from '../report/report-schema.ts';
import { indentLines, wrap } from '../report/text-layout.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import type { ExplainedExample } from './explain-example.ts';

/** A step as `explain` prints it: what it does, why, what it may change, an example, and who says so. */
export function renderExplained(step: ExplainedStep, look: Look): string {
  const { paint } = look;
  const text = (words: string): string[] => wrap(words, look.width);
  const marked = (words: string): string[] => {
    const [first = '', ...rest] = wrap(words, look.width - 2);
    return [`${paint.yellow('!')} ${first}`, ...indentLines(rest, '  ')];
  };
  return [
    '',
    `${paint.bold(step.title)}  ${paint.dim(step.id)}`,
    ...text(step.why),
    ...(step.risk ? marked(step.risk) : []),
    ...(step.asks ? marked(`${step.asks} It is only done when asked for: --with ${step.id}`) : []),
    '',
    ...actionLines(step.does, look),
    ...guideLines(step.guide, look),
  ].join('\n');
}

function guideLines(guide: ExplainedStep['guide'], { paint }: Look): string[] {
  if (!guide) return [];
  return [`${paint.dim('Guide:')} ${guide.title}`, `       ${paint.underline(guide.url)}`, ''];
}

/** What a step does with the literals that it takes out of the code. */
export const CARRIES =
  'A literal that stands in the code, alone or as a fallback, is carried into `.env` before it is taken out, so that what runs here goes on with it.';

type Action = ExplainedStep['does'];

function actionLines(does: Action, look: Look): string[] {
  const { paint } = look;
  const label = (name: string, text: string): string => `${paint.dim(name)} ${text}`;
  switch (does.kind) {
    case 'edit':
      return [
        label('Files:', does.files),
        ...(does.makes ? [label('Made where missing:', does.makes)] : []),
        ...(does.carries ? wrap(CARRIES, look.width) : []),
        ...(does.reportOnly ? [label('Looked at, never edited:', does.reportOnly)] : []),
        '',
        ...(does.example ? exampleLines(does.example, look) : []),
      ];
    case 'command':
      return [paint.cyan(`$ ${does.argv.join(' ')}`), ''];
    case 'place':
      return [label('Placed where missing:', does.into), ''];
    case 'database':
      return [`${does.counts ? 'Counted' : 'Done'} in the database that --database names.`, ''];
  }
}

function exampleLines({ path, before, after, reason, snippet }: ExplainedExample, look: Look): string[] {
  const { paint } = look;
  if (before !== after) return [unifiedDiff(path, before, after, paint), ''];
  return [
    paint.bold(path),
    ...indentLines(before.trimEnd().split('\n'), '  '),
    `${paint.yellow('!')} ${reason}`,
    ...(snippet ? indentLines(snippet.split('\n'), '  ').map((line) => paint.cyan(line)) : []),
    '',
  ];
}
