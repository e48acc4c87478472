/** What shows a report in the browser: the bundle of the `client` folder. Part of every report that is written. */
export interface ReportAssets {
  readonly script: string;
  readonly style: string;
}
