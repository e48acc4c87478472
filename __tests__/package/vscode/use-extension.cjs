// Starts the unpacked extension in a VS Code of paper, uses it as a person would, and prints what was to be seen.
//
//   node use-extension.cjs <unpacked extension> <project> <file> <id to pick> <button to press>
const Module = require('node:module');
const { join } = require('node:path');
const { Document, paperVscode } = require('./paper-vscode.cjs');

const [, , extension, project, path, pick, press] = process.argv;
const document = new Document(path, 'typescript');
const { api, seen, item, run, registered } = paperVscode(project, document, { pick, press });

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? api : load(request, ...rest));
const { activate, deactivate } = require(join(extension, 'client.js'));

async function until(what, condition) {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 20_000) throw new Error(`Waited too long for ${what}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

(async () => {
  await activate({ subscriptions: [], asAbsolutePath: (file) => join(extension, file) });
  await until('a diagnostic', () => seen.diagnostics.some(({ diagnostics }) => diagnostics.length > 0));
  await until('the status', () => item.text !== '');
  await run('strapiUplift.applyTransform');
  await run('strapiUplift.upgrade');
  const commands = [...registered.keys()];
  await deactivate();
  console.log(
    JSON.stringify({
      status: item.text,
      commands,
      picks: seen.picks.flat().map(({ description }) => description),
      messages: seen.messages,
      diffs: seen.diffs,
      reviews: seen.reviews,
      closed: seen.closed,
      text: document.getText(),
      codes: seen.diagnostics.flatMap(({ diagnostics }) =>
        diagnostics.map(({ code }) => code?.value ?? code),
      ),
    }),
  );
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
