/** `1 file`, `2,000 files` */
export function counted(number: number, noun: string): string {
  return `${digits(number)} ${noun}${number === 1 ? '' : 's'}`;
}

export function digits(number: number): string {
  return number.toLocaleString('en');
}
