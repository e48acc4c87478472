import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../src/ast/edits.ts';
import { envValues, readEnv, setEnv } from '../src/ast/env-text.ts';

const VALUE = 'c2VjcmV0+/==';

/** The text after `setEnv`, whatever it decided. */
function textAfter(text: string, name = 'NAME', value = VALUE): string {
  return applyEdits(text, editsOf(text, name, value));
}

function editsOf(text: string, name = 'NAME', value = VALUE): readonly Edit[] {
  const change = setEnv(text, name, value);
  return change.kind === 'filled' || change.kind === 'added' ? change.edits : [];
}

describe('readEnv', () => {
  it.each([
    ['a plain value', 'NAME=a', 'a'],
    ['a value with blanks around it', 'NAME =  a b  ', 'a b'],
    ['double quotes, with \\n expanded', 'NAME="a\\nb"', 'a\nb'],
    ['single quotes, as they are', "NAME='a\\nb'", 'a\\nb'],
    ['backticks', 'NAME=`a "b"`', 'a "b"'],
    ['a value over several lines', 'NAME="a\r\nb"', 'a\nb'],
    ['a comment behind the value', 'NAME=a # b', 'a'],
    ['a # in quotes', 'NAME="a # b"', 'a # b'],
    ['the equal signs of base64', 'NAME=YQ==', 'YQ=='],
    ['export', 'export NAME=a', 'a'],
    ['the form of YAML', 'NAME: a', 'a'],
    ['a byte order mark', '\uFEFFNAME=a', 'a'],
    ['the last of several', 'NAME=a\nNAME=b', 'b'],
    ['nothing', 'NAME=', ''],
  ])('reads %s', (_name, text, value) => {
    expect(envValues(text).get('NAME')).toBe(value);
    expect(parse(text).NAME).toBe(value);
  });

  it('differs by version where dotenv does', () => {
    expect(envValues('NAME=a # b', 8).get('NAME')).toBe('a # b');
    expect(envValues('NAME=a # b', 14).get('NAME')).toBe('a');
    expect(envValues('export NAME=a', 14).has('NAME')).toBe(false);
    expect(envValues('NAME="a\nb"', 14).get('NAME')).toBe('"a');
    expect(envValues('NAME: a', 14).has('NAME')).toBe(false);
  });

  it('tells where a value stands', () => {
    const text = '# top\r\nexport NAME = "a b" # c\r\n#OTHER=x';
    const [entry, comment] = readEnv(text);
    expect(entry).toMatchObject({
      kind: 'set',
      name: 'NAME',
      line: 2,
      quote: '"',
      sign: '=',
      spaceBeforeSign: true,
      spaceAfterSign: true,
      exported: true,
      comment: '# c',
    });
    expect(text.slice(entry?.valueStart, entry?.valueEnd)).toBe('a b');
    expect(comment).toMatchObject({ kind: 'commented-out', name: 'OTHER', value: 'x', line: 3 });
  });

  it('does not take a line of a long value for a comment', () => {
    expect(readEnv('A="x\n# NAME=1\n"').map((entry) => entry.name)).toEqual(['A']);
  });
});

describe('setEnv adds a line', () => {
  it.each([
    ['to an empty text', '', `NAME=${VALUE}\n`],
    ['behind a byte order mark', '\uFEFF', `\uFEFFNAME=${VALUE}\n`],
    ['at the end', 'A=1\n', `A=1\nNAME=${VALUE}\n`],
    ['with the missing line end first, and none of its own', 'A=1', `A=1\nNAME=${VALUE}`],
    ['with CRLF', 'A=1\r\nB=2\r\n', `A=1\r\nB=2\r\nNAME=${VALUE}\r\n`],
    ['with CRLF where the last one is missing', 'A=1\r\nB=2', `A=1\r\nB=2\r\nNAME=${VALUE}`],
    ['with the last of mixed line ends', 'A=1\r\nB=2\n', `A=1\r\nB=2\nNAME=${VALUE}\n`],
    ['with the line end of an old Mac', 'A=1\rB=2\r', `A=1\rB=2\rNAME=${VALUE}\r`],
    ['behind blank lines, which stay', 'A=1\n\n\n', `A=1\n\n\nNAME=${VALUE}\n`],
    ['with the blanks around = of the file', 'A = 1\nB = 2\n', `A = 1\nB = 2\nNAME = ${VALUE}\n`],
    ['with the double quotes of the file', 'A="1"\nB="2"\nC=3\n', `A="1"\nB="2"\nC=3\nNAME="${VALUE}"\n`],
    ['with the single quotes of the file', "A='1'\n", `A='1'\nNAME='${VALUE}'\n`],
    ['without backticks, which old versions do not know', 'A=`1`\n', `A=\`1\`\nNAME=${VALUE}\n`],
    ['with export where every line has it', 'export A=1\n', `export A=1\nexport NAME=${VALUE}\n`],
    ['without export where only some have it', 'export A=1\nB=2\n', `export A=1\nB=2\nNAME=${VALUE}\n`],
    ['below a commented-out one', '# NAME=\nB=2\n', `# NAME=\nNAME=${VALUE}\nB=2\n`],
    [
      'below the last commented-out one',
      '#NAME=a\r\n#NAME=b\r\nB=2',
      `#NAME=a\r\n#NAME=b\r\nNAME=${VALUE}\r\nB=2`,
    ],
    ['below a commented-out last line', 'A=1\n# NAME=', `A=1\n# NAME=\nNAME=${VALUE}`],
    ['apart from `A:`, which would take it for its value', 'A:\n', `A:\n\nNAME=${VALUE}\n`],
    ['behind the form that old versions do not read', 'NAME: \nA=1\n', `NAME: \nA=1\nNAME=${VALUE}\n`],
    [
      'for a name that another one only contains',
      'MY_NAME=1\nNAME_2=2\n',
      `MY_NAME=1\nNAME_2=2\nNAME=${VALUE}\n`,
    ],
    ['for a name of another case', 'name=1\n', `name=1\nNAME=${VALUE}\n`],
  ])('%s', (_name, text, expected) => {
    expect(setEnv(text, 'NAME', VALUE).kind).toBe('added');
    expect(textAfter(text)).toBe(expected);
  });
});

describe('setEnv fills an empty definition', () => {
  it.each([
    ['as it is', 'NAME=\nB=2', `NAME=${VALUE}\nB=2`],
    ['in its quotes', 'NAME=""\r\n', `NAME="${VALUE}"\r\n`],
    ['in single quotes', "NAME = ''\n", `NAME = '${VALUE}'\n`],
    ['behind the blank after =', 'NAME = \n', `NAME = ${VALUE}\n`],
    ['before its comment', 'NAME= # make one\n', `NAME=${VALUE} # make one\n`],
    ['before its comment, apart from it', 'NAME = # make one\n', `NAME = ${VALUE} # make one\n`],
    ['in quotes before its comment', 'NAME="" # make one\n', `NAME="${VALUE}" # make one\n`],
    ['behind export', 'export NAME=\n', `export NAME=${VALUE}\n`],
    ['the last of two, which counts', 'NAME=\nNAME=\n', `NAME=\nNAME=${VALUE}\n`],
    ['the last of two, which empties the first', 'NAME=""\nA=1\nNAME=\n', `NAME=""\nA=1\nNAME=${VALUE}\n`],
    ['behind a byte order mark', '\uFEFFNAME=', `\uFEFFNAME=${VALUE}`],
  ])('%s', (_name, text, expected) => {
    expect(setEnv(text, 'NAME', VALUE).kind).toBe('filled');
    expect(textAfter(text)).toBe(expected);
  });
});

describe('setEnv leaves a text alone', () => {
  it.each([
    'NAME=a',
    'NAME="a"',
    'export NAME=a',
    'NAME: a',
    '# NAME=\nNAME=a',
    'NAME=\nNAME=a',
    'NAME="a\nb"',
  ])('with a value that is there: %j', (text) => {
    expect(setEnv(text, 'NAME', VALUE).kind).toBe('already');
  });

  it.each([
    ['a # that is a value for some versions', 'NAME=#abc'],
    ['backticks that are a value for some versions', 'NAME=``'],
    ['a value that only some versions see', 'NAME=a\nexport NAME='],
    ['a value in the lines of another one', 'A="\nNAME=abc\n"'],
  ])('and refuses %s', (_name, text) => {
    expect(setEnv(text, 'NAME', VALUE)).toMatchObject({ kind: 'refused' });
  });

  it.each(['a\nB=1', 'a # b', "'a'"])('and refuses a value that would not be read back: %j', (value) => {
    expect(setEnv('A=1\n', 'NAME', value).kind).toBe('refused');
  });

  it('and throws at what is no name or no value', () => {
    expect(() => setEnv('', 'MY NAME', VALUE)).toThrow(RangeError);
    expect(() => setEnv('', 'NAME', '')).toThrow(RangeError);
  });
});

/** Lines as people and accidents write them, then joined by whatever line ends. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '# ', '#', 'export ', '  ', '\t'),
    fc.constantFrom('A', 'B', 'NAME', 'NAME', 'a.b', 'c-d', 'NAME_2', 'export'),
    fc.constantFrom('=', '=', '=', ' = ', '= ', ': ', ':', ' '),
    fc.constantFrom(
      ...[
        '',
        '',
        '""',
        "''",
        '``',
        'x',
        '"x"',
        "'x y'",
        '`x`',
        'a=b==',
        'x#y',
        '#y',
        '"a # b"',
        '\\n',
        '"\\n"',
      ],
      ...[
        '"two\nlines"',
        "'three\r\n\r\nlines'",
        '"open',
        "'",
        '`',
        '"a" "b"',
        '\u2028',
        '${A}',
        '-----BEGIN',
        'é',
      ],
    ),
    fc.constantFrom('', '', '  ', ' # c', '#'),
  )
  .map((parts) => parts.join(''));

const eol = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n');

const nastyText = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF'),
    fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: line }, fc.string({ maxLength: 6 })), eol), {
      maxLength: 8,
    }),
    fc.boolean(),
  )
  .map(([bom, lines, ended]) => {
    const text = lines.map(([content, end]) => content + end).join('');
    return bom + (ended ? text : text.replace(/[\r\n]+$/, ''));
  });

describe('any text', () => {
  it('is read as dotenv reads it', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(Object.fromEntries(envValues(text))).toEqual({ ...parse(text) });
      }),
      { numRuns: 1000 },
    );
  });

  it('has the new value and every other value after setEnv, in one insertion', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const edits = editsOf(text);
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const edit of edits) expect(edit.start).toBe(edit.end);
        const { NAME: was, ...before } = parse(text);
        const { NAME: is, ...now } = parse(textAfter(text));
        expect(now).toEqual(before);
        expect(is).toBe(edits.length === 1 ? VALUE : was);
        if (was) expect(edits).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not changed by a second setEnv', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const once = textAfter(text);
        expect(textAfter(once, 'NAME', 'another')).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('gets one line, or one value in its line', () => {
    const count = (text: string): number => text.split(/\r\n|\n|\r/).length;
    fc.assert(
      fc.property(nastyText, (text) => {
        const { kind } = setEnv(text, 'NAME', VALUE);
        const added = count(textAfter(text)) - count(text);
        // Two where the last line would otherwise swallow the new one.
        expect(kind === 'added' ? [1, 2] : [0]).toContain(added);
        if (kind === 'added' && added === 2) expect(text).toMatch(/:\s*$/);
      }),
      { numRuns: 1000 },
    );
  });
});
