// The salt as one writes it for jscodeshift: find the object, push a property, print.

/** @type {import('jscodeshift').Transform} */
module.exports = function addTransferTokenSalt({ source }, { jscodeshift: j }) {
  const root = j(source);
  const config = configObject(j, root);
  if (!config || config.properties.some((property) => property.key?.name === 'transfer')) return source;
  const property = (name, value) => j.objectProperty(j.identifier(name), value);
  const salt = j.callExpression(j.identifier('env'), [j.stringLiteral('TRANSFER_TOKEN_SALT')]);
  config.properties.push(
    property(
      'transfer',
      j.objectExpression([property('token', j.objectExpression([property('salt', salt)]))]),
    ),
  );
  return root.toSource({ quote: 'single' });
};

function configObject(j, root) {
  const assigned = root.find(j.AssignmentExpression, {
    left: { object: { name: 'module' }, property: { name: 'exports' } },
  });
  const exported = assigned.size() > 0 ? assigned.get().node.right : declaration(j, root);
  const named =
    exported?.type === 'Identifier' && root.findVariableDeclarators(exported.name).nodes()[0]?.init;
  const value = named || exported;
  const body = value?.type === 'ArrowFunctionExpression' ? value.body : value;
  const returned =
    body?.type === 'BlockStatement'
      ? body.body.find(({ type }) => type === 'ReturnStatement')?.argument
      : body;
  return returned?.type === 'ObjectExpression' ? returned : undefined;
}

function declaration(j, root) {
  return root.find(j.ExportDefaultDeclaration).nodes()[0]?.declaration;
}
