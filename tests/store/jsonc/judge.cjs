// Reads one JSON string a line, answers with what VS Code's parser makes of that text: {errors: [...], value, tree}.
// Run as: node judge.cjs FOLDER, with jsonc-parser in FOLDER/node_modules.
const path = require('node:path');
const { parseTree, getNodeValue } = require(path.join(process.argv[2], 'node_modules', 'jsonc-parser'));

function spans(node) {
  if (node.type === 'property') return [node.offset, node.length, ...node.children.slice(1).map(spans)];
  return [node.offset, node.length, ...(node.children ?? []).map(spans)];
}

require('node:readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const errors = [];
    const root = parseTree(JSON.parse(line).replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const answer = { errors, value: root ? getNodeValue(root) : null, tree: root ? spans(root) : null };
    process.stdout.write(JSON.stringify(answer) + '\n');
  });
