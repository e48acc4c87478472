export { checkFixtures } from './fixture-command.ts';
export { newTransform } from './new-transform-command.ts';
export { watchFixtures } from './watch-fixtures.ts';
