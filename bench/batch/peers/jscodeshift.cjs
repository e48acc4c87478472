// jscodeshift without its runner.
const jscodeshift = require('jscodeshift').withParser('ts');
const transform = require('./jscodeshift-transform.cjs');
const onFiles = require('./on-files.cjs');

const api = { jscodeshift, j: jscodeshift, stats: () => undefined, report: () => undefined };
onFiles((source, path) => transform({ source, path }, api, {}));
