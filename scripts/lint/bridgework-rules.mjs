// Lint rules for what the compiler cannot see. Each says in its message what to do instead.

/** The one folder that may turn raw text into anonymised text. */
const MINT = /[\\/]shared[\\/]domain[\\/]anonymise[\\/]/u;

const CASTS = new Set(['TSAsExpression', 'TSTypeAssertion', 'TSTypePredicate']);
const CALLS = new Set(['CallExpression', 'NewExpression']);

/** The cast, predicate or call that a type reference is part of, if any. */
function mintingPlace(reference) {
  let node = reference;
  while (node.parent && node.parent.type.startsWith('TS')) {
    node = node.parent;
    if (CASTS.has(node.type)) return node;
    if (node.type === 'TSTypeParameterInstantiation' && CALLS.has(node.parent?.type)) return node;
  }
  return null;
}

const noMintedText = {
  create(context) {
    if (MINT.test(context.filename)) return {};
    const message = 'Only `anonymise` in shared/domain/anonymise makes AnonymisedText. Pass the text through it.';
    return {
      TSTypeReference(node) {
        if (node.typeName.type !== 'Identifier' || node.typeName.name !== 'AnonymisedText') return;
        const place = mintingPlace(node);
        if (place) context.report({ node: place, message });
      },
      ImportSpecifier(node) {
        const renamed = node.imported.name === 'AnonymisedText' && node.local.name !== 'AnonymisedText';
        if (renamed) context.report({ node, message: 'AnonymisedText keeps its name, so that this rule can see it.' });
      },
    };
  },
};

/** A rule against calling methods of these names. */
function banCalls(names, message) {
  return {
    create(context) {
      return {
        CallExpression(node) {
          const { callee } = node;
          if (callee.type === 'MemberExpression' && !callee.computed && names.includes(callee.property.name)) {
            context.report({ node, message });
          }
        },
      };
    },
  };
}

const plugin = {
  meta: { name: 'bridgework' },
  rules: {
    'no-minted-text': noMintedText,
    'no-plaintext-copy': banCalls(
      ['serialize', 'backup'],
      'serialize() gives the database in clear and backup() fails on an encrypted one. Use VACUUM INTO.',
    ),
    'no-leaving-by-url': banCalls(
      ['openExternal'],
      'Nothing opens an address outside the app. Write the address down for people instead.',
    ),
  },
};

export default plugin;
