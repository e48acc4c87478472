// @ts-check

/**
 * The rows of a benchmark as a table of at most 80 columns.
 *
 * @param {readonly import('./rounds.mjs').Row[]} rows
 */
export function table(rows) {
  const line = (/** @type {string[]} */ [name = '', cpu = '', min = '', ratio = '', target = '']) =>
    `${name.padEnd(44)}${cpu.padStart(8)}${min.padStart(8)}${ratio.padStart(8)}  ${target}`.trimEnd();
  return [
    line(['CPU, user + system', 'median', 'min', 'ratio', 'target']),
    ...rows.flatMap(({ name, median, min, ratio, target, met, wrong }) => [
      line([
        name,
        `${median.toFixed(0)} ms`,
        `${min.toFixed(0)} ms`,
        `${ratio.toFixed(2)} ×`,
        target === undefined ? '' : `${target} ${met ? 'met' : 'MISSED'}`,
      ]),
      ...(wrong ? [`  ! not comparable: ${wrong}`] : []),
    ]),
  ].join('\n');
}
