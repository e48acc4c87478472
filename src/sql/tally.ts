/** `count(CASE WHEN … THEN 1 END) AS n`: the rows for which a condition holds, 0 where there are none. */
export function tally(condition: string, as: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END) AS ${as}`;
}
