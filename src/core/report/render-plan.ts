import type { Colors } from 'picocolors/types.js';
import type {
  CommandStep,
  DatabaseStep,
  EditStep,
  FileResult,
  ManualStep,
  PlaceStep,
  Plan,
  SecretsStep,
  Step,
} from '../plan.ts';
import type { Problem } from './report.ts';
import { count, indentLines, printable, printableName, wrap } from './text-layout.ts';

export interface Look {
  readonly paint: Colors;
  /** Columns. */
  readonly width: number;
}

/** The plan as a person reads it: what it is for, every step with every file, and what only a person can do. */
export function renderPlan(plan: Plan, look: Look): string {
  const { paint } = look;
  const { project } = plan;
  const moves =
    project.from === project.to ? project.from : `${project.from} ${paint.dim('→')} ${project.to}`;
  const byHand = plan.guides.filter(({ automated }) => !automated);
  const steps = plan.steps.filter((step) => step.kind !== 'manual');
  return [
    '',
    `${paint.bold(printableName(project.name))}  Strapi ${paint.bold(moves)}`,
    ...wrapped(
      `Version from ${project.fromSource}. Package manager: ${project.packageManager}.`,
      '',
      look,
      paint.dim,
    ),
    ...plan.notes.flatMap((note) => noteLines(note.message, note.level, '', look)),
    ...(byHand.length > 0 ? ['', ...byHandLines(byHand, look)] : []),
    '',
    ...steps.flatMap((step, index) => [...stepLines(step, index + 1, look), '']),
    ...manualLines(plan, look),
  ].join('\n');
}

export function renderProblems(problems: readonly Problem[], look: Look): string {
  if (problems.length === 0) return '';
  const { paint } = look;
  const lines = problems.flatMap(({ level, message, next }) => {
    const mark = level === 'error' ? paint.red('✖') : paint.yellow('!');
    return [...marked(mark, message, '', look), ...wrapped(next, '  ', look, paint.dim)];
  });
  return ['', paint.bold('Before anything is written'), ...lines, ''].join('\n');
}

function stepLines(step: Step, number: number, look: Look): string[] {
  const { paint } = look;
  const label = `${number}. `;
  const indent = ' '.repeat(label.length);
  const head = heading(label, step.title, step.id, look);
  switch (step.kind) {
    case 'command': {
      const where = step.cwd === '.' ? '' : paint.dim(`  in ${printableName(step.cwd)}`);
      const because = step.printedBecause
        ? marked(paint.yellow('!'), `To run yourself: ${step.printedBecause}`, indent, look)
        : [];
      return [
        head,
        ...whyLines(step, indent, look),
        `${indent}${paint.cyan(`$ ${step.argv.join(' ')}`)}${where}`,
        ...because,
      ];
    }
    case 'database':
      return [head, ...databaseLines(step, indent, look)];
    case 'manual':
      return [head];
    case 'secrets':
      return [head, ...step.files.flatMap((file) => secretFileLines(file, indent, look))];
    case 'edit':
    case 'place':
      return [
        head,
        ...reasonLines(step, indent, look),
        ...(step.files.length > 0
          ? sameReason(step.files).flatMap((files) => filesLines(files, indent, look))
          : [`${indent}${paint.dim('· No such file in this project.')}`]),
      ];
  }
}

/** Why a step is there and what it may change, where it does anything. */
function reasonLines(step: EditStep | PlaceStep, indent: string, look: Look): string[] {
  const acts = step.files.some(({ kind }) => kind === 'changed' || kind === 'needs-you');
  return acts ? whyLines(step, indent, look) : [];
}

function whyLines({ why, risk }: EditStep | PlaceStep | CommandStep, indent: string, look: Look): string[] {
  return [
    ...(why ? wrapped(why, indent, look, look.paint.dim) : []),
    ...(risk ? marked(look.paint.yellow('!'), risk, indent, look) : []),
  ];
}

const DATABASE_MARKS: Readonly<Record<DatabaseStep['outcome'], (name: string, paint: Colors) => string>> = {
  changed: (name, paint) => `${paint.green('+')} ${name}`,
  'already-done': (name, paint) => paint.dim(`= ${name}`),
  counted: (name, paint) => paint.dim(`· ${name}`),
  'needs-you': (name, paint) => `${paint.yellow('!')} ${name}`,
};

function databaseLines(
  { outcome, database, reason, notes, statements }: DatabaseStep,
  indent: string,
  look: Look,
): string[] {
  const { paint } = look;
  const name = printableName(database);
  const inner = `${indent}  `;
  return [
    `${indent}${DATABASE_MARKS[outcome](name, paint)}`,
    ...wrapped(printable(reason), inner, look, paint.dim),
    ...notes.flatMap(({ message, level }) => noteLines(message, level, inner, look)),
    ...indentLines(
      statements.flatMap((statement) => printable(statement).split('\n')).map(paint.cyan),
      `${inner}  `,
    ),
  ];
}

type SecretFile = SecretsStep['files'][number];

/** A file with several variables ends in several ways; each line says which. */
function secretFileLines(file: SecretFile, indent: string, look: Look): string[] {
  const { path, kind, notes, decisions } = file;
  const [only, ...others] = decisions;
  if (!only) return [];
  const inner = `${indent}  `;
  const about = notes.flatMap(({ message, level }) => noteLines(message, level, inner, look));
  if (others.length === 0) return [...fileLines(asFile(only, path), indent, look), ...about];
  const [mark, colour] = MARKS[kind];
  return [
    `${indent}${look.paint[colour](mark)} ${printableName(path)}`,
    ...decisions.flatMap((decision) => fileLines(asFile(decision, decision.variable), inner, look)),
    ...about,
  ];
}

function asFile(decision: SecretFile['decisions'][number], path: string): FileResult {
  return decision.kind === 'changed' ? { ...decision, path, edits: [] } : { ...decision, path };
}

const MARKS = {
  changed: ['+', 'green'],
  'already-done': ['=', 'dim'],
  'not-applicable': ['·', 'dim'],
  'needs-you': ['!', 'yellow'],
} as const satisfies Record<FileResult['kind'], readonly [string, keyof Colors]>;

export const KIND_WORDS = {
  changed: 'changed',
  'already-done': 'already done',
  'not-applicable': 'does not apply',
  'needs-you': 'needs you',
} as const satisfies Record<FileResult['kind'], string>;

/** A file that a step has edited or put there, or has not. */
type ShownFile = FileResult | PlaceStep['files'][number];

export function fileLines(file: ShownFile, indent: string, look: Look): string[] {
  const { paint } = look;
  const [mark, colour] = MARKS[file.kind];
  const at = file.kind === 'needs-you' && file.line !== undefined ? `:${file.line}` : '';
  const path = isQuiet(file) ? paint.dim(printableName(file.path)) : `${printableName(file.path)}${at}`;
  const inner = `${indent}  `;
  return [
    `${indent}${paint[colour](mark)} ${path}`,
    ...wrapped(printable(file.reason), inner, look, paint.dim),
    ...file.notes.flatMap((note) => noteLines(note.message, note.level, inner, look)),
    ...(file.kind === 'needs-you' && file.frame ? indentLines(file.frame.split('\n'), inner) : []),
    ...(file.kind === 'needs-you' && file.snippet
      ? snippetLines(
          file.frame ? 'Correct the file; if it lacks this then, paste it:' : 'Paste this yourself:',
          file.snippet,
          inner,
          look,
        )
      : []),
  ];
}

/** Files in a row that nothing is done to for one reason; every other file is alone. */
function sameReason(files: readonly ShownFile[]): ShownFile[][] {
  const rows: ShownFile[][] = [];
  for (const file of files) {
    const row = rows.at(-1);
    const first = row?.[0];
    const same = first && isQuiet(file) && first.kind === file.kind && first.reason === file.reason;
    if (same && first.notes.length + file.notes.length === 0) row.push(file);
    else rows.push([file]);
  }
  return rows;
}

const isQuiet = ({ kind }: ShownFile): boolean => kind === 'already-done' || kind === 'not-applicable';

/** A row of many files as its first and their number, so that the files which something is done to stand out. */
function filesLines(files: readonly ShownFile[], indent: string, look: Look): string[] {
  const [first] = files;
  if (!first || files.length <= 3) return files.flatMap((file) => fileLines(file, indent, look));
  const others = count(files.length - 1, 'more file');
  const [head = '', ...reason] = fileLines(first, indent, look);
  return [`${head}${look.paint.dim(` and ${others}`)}`, ...reason];
}

function manualLines(plan: Plan, look: Look): string[] {
  const { paint } = look;
  const manual = plan.steps.filter((step) => step.kind === 'manual');
  const section = (title: string, level: ManualStep['level'], mark: string): string[] => {
    const steps = manual.filter((step) => step.level === level);
    if (steps.length === 0) return [];
    return [paint.bold(title), ...steps.flatMap((step) => manualStepLines(step, mark, look)), ''];
  };
  return [
    ...section('What only you can do', 'todo', paint.yellow('!')),
    ...section('Good to know', 'info', paint.dim('·')),
  ];
}

function manualStepLines(step: ManualStep, mark: string, look: Look): string[] {
  const { paint } = look;
  const files = (step.files ?? []).map(printableName);
  const shown =
    files.length > 12
      ? [...files.slice(0, 11), `and ${count(files.length - 11, 'more file')} (--json lists them all)`]
      : files;
  return [
    ...marked(mark, step.title, '', look),
    ...wrapped(step.text, '  ', look, paint.dim),
    ...shown.map((file) => `    ${file}`),
    ...(step.snippet ? indentLines(step.snippet.split('\n'), '    ').map((line) => paint.cyan(line)) : []),
    ...(step.url ? [`  ${paint.dim(paint.underline(step.url))}`] : []),
  ];
}

function byHandLines(guides: Plan['guides'], look: Look): string[] {
  const versions = [...new Set(guides.map(({ version }) => version))].join(', ');
  const text = `The guides to ${versions} are not automated yet. They are on this way, and must be followed by hand.`;
  return marked(look.paint.yellow('!'), text, '', look);
}

function noteLines(message: string, level: 'info' | 'warning', indent: string, look: Look): string[] {
  const mark = level === 'warning' ? look.paint.yellow('!') : look.paint.dim('i');
  return marked(mark, printable(message), indent, look);
}

function snippetLines(title: string, snippet: string, indent: string, look: Look): string[] {
  const lines = snippet.split('\n').map((line) => look.paint.cyan(line));
  return [`${indent}${look.paint.dim(title)}`, ...indentLines(lines, `${indent}  `)];
}

/** The id at the right edge where there is room for it, else on a line of its own. */
function heading(label: string, title: string, id: string, { paint, width }: Look): string {
  const room = width - label.length - title.length - id.length;
  if (room >= 2) return `${label}${paint.bold(title)}${' '.repeat(room)}${paint.dim(id)}`;
  return `${label}${paint.bold(title)}\n${' '.repeat(label.length)}${paint.dim(id)}`;
}

function marked(mark: string, text: string, indent: string, look: Look): string[] {
  const [first = '', ...rest] = wrap(text, look.width - indent.length - 2);
  return [`${indent}${mark} ${first}`, ...indentLines(rest, `${indent}  `)];
}

function wrapped(text: string, indent: string, look: Look, paint: (text: string) => string): string[] {
  return indentLines(
    wrap(text, look.width - indent.length).map((line) => paint(line)),
    indent,
  );
}
