/** Where something holds: how often, and the first few names, so that memory does not grow with the run. */
export class PlaceList {
  total = 0;
  readonly first: string[] = [];

  add(place: string): void {
    // Several findings of one file come one after another.
    if (this.first.at(-1) === place) return;
    this.total++;
    // No body of a pull request has room for more.
    if (this.first.length < 1_000) this.first.push(place);
  }
}
