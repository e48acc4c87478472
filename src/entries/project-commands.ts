export { check } from './check-command.ts';
export { guided } from './guided-command.ts';
export { plan } from './plan-command.ts';
export { undo } from './undo-command.ts';
export { upgrade } from './upgrade-command.ts';
