#!/usr/bin/env bash
# xlsx-populate 1.21.0 on Node.js: a workbook saved with a password is a compound file whose allocation table marks the places behind the last
# sector as the end of a chain (0xFFFFFFFE). [MS-CFB] 2.3 has a value of its own for a sector that is not there (FREESECT, 0xFFFFFFFF), which other
# writers use. Who counts the sectors that the table speaks of, to tell whether a file was cut short, finds 128 of them
# where 18 lie, and takes a sound file for a broken one.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module", "dependencies": { "xlsx-populate": "1.21.0" } }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error > /dev/null
cat > probe.mjs <<'CODE'
import XlsxPopulate from 'xlsx-populate';

const book = await XlsxPopulate.fromBlankAsync();
book.sheet(0).cell('A1').value('42');
const file = await book.outputAsync({ type: 'nodebuffer', password: 'harmless' });
const sectors = file.length / 512 - 1;
const behind = { free: 0, endOfChain: 0, other: 0 };
for (let table = 0; table < file.readUInt32LE(44); table++) {
  const start = (file.readUInt32LE(76 + 4 * table) + 1) * 512;
  for (let entry = 0; entry < 128; entry++) {
    if (table * 128 + entry < sectors) continue;
    const next = file.readUInt32LE(start + 4 * entry);
    behind[next === 0xFFFFFFFF ? 'free' : next === 0xFFFFFFFE ? 'endOfChain' : 'other']++;
  }
}

const whole = Number.isInteger(sectors) && file.readUInt32LE(44) * 128 - sectors === behind.endOfChain;
console.log(`behind the last sector: free ${behind.free}, other ${behind.other}, and ${whole ? 'all' : 'not all'} the rest end of chain`);
CODE
said="$(node probe.mjs)"
echo "$said"
[ "$said" = 'behind the last sector: free 0, other 0, and all the rest end of chain' ] || { echo "this has changed" >&2; exit 1; }
