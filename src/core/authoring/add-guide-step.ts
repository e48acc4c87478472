import type { ArrayExpression, Node, ObjectExpression, Program } from '@babel/types';
import { applyEdits } from '../../ast/edits.ts';
import { SyntaxFailure } from '../../ast/parse.ts';
import { createSource, type Source } from '../../ast/source.ts';
import { staticKey } from '../../ast/static-key.ts';
import { indentAt } from '../../ast/style.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { PLACEHOLDER_WHY } from './placeholder.ts';

/**
 * Adds a step at the end of a guide's list of steps.
 *
 * @returns the text as it was when the guide has a step of that transform; `undefined` where the list is not written the way
 * guides are, and the place is for a person to find.
 */
export function addGuideStep(
  text: string,
  step: { readonly transform: string; readonly files: string },
): string | undefined {
  const source = createSource('guide.ts', text);
  const steps = findSteps(source);
  if (!steps) return undefined;
  if (steps.elements.some((element) => element && namesTransform(element, step.transform))) return text;
  const { eol, indent: unit } = source.style;
  const last = steps.elements.at(-1);
  const end = (steps.end ?? 0) - 1;
  const outer = indentAt(text, steps.start ?? 0);
  const from = last ? (last.end ?? 0) : (steps.start ?? 0) + 1;
  // A comment behind the last step would get a new place; only a comma may be there.
  if (!/^,?\s*$/.test(text.slice(from, end))) return undefined;
  const indent = outer + unit;
  const lines = [
    `${indent}{`,
    `${indent}${unit}transform: '${step.transform}',`,
    `${indent}${unit}files: '${step.files}',`,
    `${indent}${unit}why: '${PLACEHOLDER_WHY}',`,
    `${indent}},`,
  ];
  const added = `${last ? ',' : ''}${eol}${lines.join(eol)}${eol}${outer}`;
  return applyEdits(text, [{ start: from, end, text: added }]);
}

/** `export default defineGuide({ steps: [ … ] })` */
function findSteps(source: Source): ArrayExpression | undefined {
  const guide = exportedObject(programOf(source));
  for (const property of guide?.properties ?? []) {
    if (property.type !== 'ObjectProperty' || staticKey(property) !== 'steps') continue;
    const value = unwrap(property.value);
    return value.type === 'ArrayExpression' ? value : undefined;
  }
  return undefined;
}

function programOf(source: Source): Program | undefined {
  try {
    return source.program;
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

function exportedObject(program: Program | undefined): ObjectExpression | undefined {
  const exported = program?.body.find((statement) => statement.type === 'ExportDefaultDeclaration');
  const value = exported && unwrap(exported.declaration);
  const object = value?.type === 'CallExpression' && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  return object?.type === 'ObjectExpression' ? object : undefined;
}

function namesTransform(step: Node, name: string): boolean {
  return (
    step.type === 'ObjectExpression' &&
    step.properties.some(
      (property) =>
        property.type === 'ObjectProperty' &&
        staticKey(property) === 'transform' &&
        property.value.type === 'StringLiteral' &&
        property.value.value === name,
    )
  );
}
