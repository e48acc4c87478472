/**
 * Asks once for each answer: later questions that are the same get the first answer, a failure included.
 *
 * @param keyOf tells which questions are the same
 */
export function onceEach<Q extends readonly unknown[], A>(
  keyOf: (...question: Q) => string,
  ask: (...question: Q) => A,
): (...question: Q) => A {
  const answers = new Map<string, { readonly answer: A }>();
  return (...question) => {
    const key = keyOf(...question);
    const known = answers.get(key) ?? { answer: ask(...question) };
    answers.set(key, known);
    return known.answer;
  };
}
