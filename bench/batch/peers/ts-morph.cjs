// ts-morph, one source file at a time and without the types of others.
const { IndentationText, Node, Project, QuoteKind, Writers } = require('ts-morph');
const onFiles = require('./on-files.cjs');

const project = new Project({
  useInMemoryFileSystem: true,
  skipFileDependencyResolution: true,
  skipLoadingLibFiles: true,
  compilerOptions: { allowJs: true },
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
    useTrailingCommas: true,
  },
});

onFiles((text, path) => {
  const file = project.createSourceFile(path, text, { overwrite: true });
  const config = configObject(file);
  if (config && !config.getProperty('transfer'))
    config.addPropertyAssignment({
      name: 'transfer',
      initializer: Writers.object({ token: Writers.object({ salt: "env('TRANSFER_TOKEN_SALT')" }) }),
    });
  const after = file.getFullText();
  project.removeSourceFile(file);
  return after;
});

function configObject(file) {
  let value =
    file.getExportAssignment(() => true)?.getExpression() ??
    file
      .getStatements()
      .filter(Node.isExpressionStatement)
      .map((statement) => statement.getExpression())
      .find((one) => Node.isBinaryExpression(one) && one.getLeft().getText() === 'module.exports')
      ?.getRight();
  if (Node.isIdentifier(value)) value = file.getVariableDeclaration(value.getText())?.getInitializer();
  if (Node.isArrowFunction(value)) value = value.getBody();
  if (Node.isBlock(value)) value = value.getStatements().find(Node.isReturnStatement)?.getExpression();
  while (Node.isParenthesizedExpression(value)) value = value.getExpression();
  return Node.isObjectLiteralExpression(value) ? value : undefined;
}
