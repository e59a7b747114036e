// Reads one JSON string a line, answers with what VS Code's parser makes of that text: {errors, value, tree, settings}.
// `settings` is the tree that its top-level keys make when each is assigned, dots as steps, in the order JavaScript has.
// Run as: node judge.cjs FOLDER, with jsonc-parser in FOLDER/node_modules.
const path = require('node:path');
const { parseTree, getNodeValue } = require(path.join(process.argv[2], 'node_modules', 'jsonc-parser'));

function spans(node) {
  if (node.type === 'property') return [node.offset, node.length, ...node.children.slice(1).map(spans)];
  return [node.offset, node.length, ...(node.children ?? []).map(spans)];
}

function assigned(keys) {
  const top = {};
  for (const [key, value] of Object.entries(keys ?? {})) {
    const steps = key.split('.');
    const last = steps.pop();
    const owner = steps.reduce((at, step) => {
      if (typeof at !== 'object' || at === null) return undefined;
      return step in at ? at[step] : (at[step] = {});
    }, top);
    if (typeof owner === 'object' && owner !== null) owner[last] = value;
  }
  return top;
}

require('node:readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const errors = [];
    const root = parseTree(JSON.parse(line).replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const answer = { errors, value: root ? getNodeValue(root) : null, tree: root ? spans(root) : null };
    answer.settings = assigned(JSON.parse(JSON.stringify(answer.value)));
    process.stdout.write(JSON.stringify(answer) + '\n');
  });
