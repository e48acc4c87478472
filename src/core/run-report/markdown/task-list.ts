import { createHash } from 'node:crypto';
import { PlaceList } from './place-list.ts';

/** Something that a person has to do, or to know. */
export interface TaskText {
  readonly title: string;
  readonly message: string;
  readonly url?: string;
  readonly snippet?: string;
}

/** The same wherever it holds. */
export interface Task extends TaskText {
  readonly places: PlaceList;
}

/** Tasks, each once with its places. Of those that no body of a pull request has room for it keeps the hash only. */
export class TaskList {
  readonly first: Task[] = [];
  readonly #known = new Map<string, PlaceList>();

  get total(): number {
    return this.#known.size;
  }

  add({ title, message, url, snippet }: TaskText, place: string): void {
    const key = createHash('sha256')
      .update(JSON.stringify([title, message, url, snippet]))
      .digest('base64');
    let places = this.#known.get(key);
    if (!places) {
      places = new PlaceList();
      this.#known.set(key, places);
      const more = { ...(url !== undefined && { url }), ...(snippet !== undefined && { snippet }) };
      if (this.first.length < 1_000) this.first.push({ title, message, ...more, places });
    }
    places.add(place);
  }
}
