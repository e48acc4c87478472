/**
 * SQLite's point in time as wall time of this process's zone: `1577836800000` → `2020-01-01 00:00:00.000`. Text, which SQLite's
 * own default `CURRENT_TIMESTAMP` leaves, is wall time already: Strapi 3 read it as such.
 */
export function wallTime(stored: unknown): string | null {
  if (stored === null || stored === undefined) return null;
  if (typeof stored === 'string') return stored;
  const time = new Date(Number(stored));
  if (Number.isNaN(time.getTime())) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
  return `${day} ${clock}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

/** Wall time of this process's zone as milliseconds: `2020-01-01 00:00:00.000000` → `1577836800000`. */
export function epochOf(wall: unknown): number | null {
  if (wall === null || wall === undefined) return null;
  const parts = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?$/.exec(String(wall));
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const time = new Date(2000, 0, 1);
  // Years below 100 mean the last century to the constructor.
  time.setFullYear(year ?? 0, (month ?? 1) - 1, day);
  time.setHours(hour ?? 0, minute, second, Number((parts[7] ?? '').padEnd(3, '0')));
  return time.getTime();
}
