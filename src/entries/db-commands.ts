export { dbInspect } from './db/db-inspect-command.ts';
export { dbMigrate } from './db/db-migrate-command.ts';
export { dbPlan } from './db/db-plan-command.ts';
export { dbVerify } from './db/db-verify-command.ts';
