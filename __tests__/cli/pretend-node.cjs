// Loaded with `node --require`: makes a program believe that it runs on the Node of PRETEND_NODE, so that what it decides from
// that does not hang on the machine.
const versions = { ...process.versions, node: process.env.PRETEND_NODE };
Object.defineProperty(process, 'versions', { value: Object.freeze(versions) });
