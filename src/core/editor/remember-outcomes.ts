import type { Outcome } from '../../ast/outcome.ts';
import type { Catalog } from '../catalog.ts';

/** Told of a file on which a transform failed, which is a defect of ours. */
export type OnCrash = (what: string, error: unknown) => void;

/**
 * A catalog for a process that asks the same question after every key: a text that was looked at is not looked at again, and a
 * transform that fails on one file says so about that file instead of taking the others with it.
 */
export function rememberOutcomes(catalog: Catalog, onCrash: OnCrash): Catalog {
  const known = new Map<string, readonly Answer[]>();
  return {
    guides: catalog.guides,
    transformIds: catalog.transformIds,
    transform(id) {
      const transform = catalog.transform(id);
      const inspect: typeof transform.inspect = (file, options) => {
        const place = `${id} ${file.path}`;
        const answers = known.get(place) ?? [];
        const passed = JSON.stringify(options);
        const same = answers.find(({ source, options }) => source === file.source && options === passed);
        if (same) return same.outcome;
        const outcome = attempt(() => transform.inspect(file, options), place, onCrash);
        // A file that only passes on another one is asked about with both texts, and a later step with an edited one.
        known.set(place, [...answers.slice(-3), { source: file.source, options: passed, outcome }]);
        return outcome;
      };
      return Object.assign(
        (...[file, api, options]: Parameters<typeof transform>) => transform(file, api, options),
        { title: transform.title, inspect },
      );
    },
  };
}

interface Answer {
  readonly source: string;
  readonly options: string;
  readonly outcome: Outcome;
}

function attempt(inspect: () => Outcome, place: string, onCrash: OnCrash): Outcome {
  try {
    return inspect();
  } catch (error) {
    onCrash(place, error);
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'needs-you', reason: `strapi-uplift failed on this file: ${why}`, notes: [] };
  }
}
