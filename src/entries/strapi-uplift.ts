// Built for any Node, so that an old one gets a sentence instead of a syntax error.
const [ours = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (ours > 20 || (ours === 20 && minor >= 12)) {
  const [, , command, ...args] = process.argv;
  const done = command === 'transform' && require('./plain-transform.js').plainTransform(args);
  if (!done) require('./program.js');
} else {
  console.error(`strapi-uplift itself runs on Node 20.12 or newer, and this is ${process.versions.node}.`);
  console.error(
    'The project keeps its own: put the Node that Strapi needs on the PATH, and start this tool with a newer one.',
  );
  process.exitCode = 2;
}
