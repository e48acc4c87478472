import type { Engine } from '../catalog.ts';
import type { Dialect, TimeZone } from './dialect.ts';
import { mysql } from './mysql.ts';
import { postgres } from './postgres.ts';
import { sqlite } from './sqlite.ts';

export function dialectOf(engine: Engine, zone: TimeZone): Dialect {
  switch (engine) {
    case 'postgres':
      return postgres(zone);
    case 'mysql':
      return mysql();
    case 'sqlite':
      return sqlite();
  }
}
