// Lint rules for what the compiler cannot see. Each says in its message what to do instead.

/** The text types that only one folder may make out of raw text, and who makes them there. */
const MINTED = new Map([
  ['AnonymisedText', 'anonymise'],
  ['KeptText', 'keep'],
]);

/** That folder. */
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
    return {
      TSTypeReference(node) {
        const { type, name } = node.typeName;
        const maker = type === 'Identifier' ? MINTED.get(name) : undefined;
        const place = maker === undefined ? null : mintingPlace(node);
        const message = `Only \`${maker}\` in shared/domain/anonymise makes ${name}. Pass the text through it.`;
        if (place) context.report({ node: place, message });
      },
      ImportSpecifier(node) {
        const { name } = node.imported;
        if (!MINTED.has(name) || node.local.name === name) return;
        context.report({ node, message: `${name} keeps its name, so that this rule can see it.` });
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
