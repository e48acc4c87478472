import { printableName } from '../../core/report/text-layout.ts';
import type { Terminal } from '../terminal.ts';

/** Tells how far a run is: one line that moves in a terminal, a line now and then elsewhere. */
export interface BatchProgress {
  /** @param path of the project that is next */
  next(path: string): void;
  /** Takes the line away. */
  stop(): void;
}

/** In a log, a line for each so many seconds is enough to see that something happens. */
const LOG_EVERY_MS = 10_000;
const MOVE_EVERY_MS = 100;

/** @param doing `Planning`, `Upgrading` */
export function watchBatch({ json }: Terminal, doing: string, total: number): BatchProgress {
  const moving = process.stderr.isTTY === true && !json;
  const start = performance.now();
  let done = 0;
  let told = start;

  const line = (path: string, now: number): string => {
    const left = done > 0 ? ((now - start) / done) * (total - done) : 0;
    const time = done > 0 && left > 1000 ? `, ${duration(left)} left` : '';
    return `${doing}: ${done + 1} of ${total}${time}  ${printableName(path)}`;
  };
  return {
    next(path) {
      const now = performance.now();
      if (now - told >= (moving ? MOVE_EVERY_MS : LOG_EVERY_MS) && !json) {
        told = now;
        const text = line(path, now);
        process.stderr.write(
          moving ? `\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`,
        );
      }
      done += 1;
    },
    stop() {
      if (moving) process.stderr.write('\r\u001b[K');
    },
  };
}

/** `45 s`, `12 min`, `3 h` */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
