// What the list shows. The filters hold keys, so that they outlive a change of language.
const filter = { text: '', outcome: '', severity: '', clause: '', person: '', room: '', day: '', sort: 'Worst' };
const form = document.getElementById('filters');
const RANK = {
  enforcement: ['None', 'Notify', 'Review', 'Block'], severity: ['Info', 'Low', 'Medium', 'High', 'Critical'], confidence: ['Possible', 'Likely', 'Certain'],
};

const SORTS = {
  Worst: null, // the order of the data
  Newest: (a, b) => b.at.localeCompare(a.at),
  Oldest: (a, b) => (a.at || '9').localeCompare(b.at || '9'),
  Clause: (a, b) => a.clause.localeCompare(b.clause, undefined, { numeric: true }),
  Person: (a, b) => personOf(a).localeCompare(personOf(b), 'zh-CN'),
};

const TESTS = {
  outcome: f => f.outcome === filter.outcome,
  severity: f => f.severity === filter.severity,
  clause: f => f.clause === filter.clause,
  person: f => 'p' + f.person === filter.person,
  room: f => roomKey(f) === filter.room,
  day: f => { const [, from, until] = filter.day.split('|'); const at = Date.parse(f.at.slice(0, 10) + 'T00:00:00Z'); return at >= +from && at < +until; },
  text: f => filter.text.toLowerCase().split(/\s+/).every(word => haystack(f).includes(word)),
};

function haystack(f) {
  return f.haystack ??= [f.id, f.msgid, f.rule, f.person, f.name, f.department, f.roomName, f.room, f.between, f.at, clauseBoth(f.clause),
    ...DATA.texts[f.text], ...f.evidence.flatMap(e => [e.type, TYPES[e.type], e.part, e.excerpt])].join('\n').toLowerCase();
}

const clauseBoth = clause => { const known = DATA.clauses.find(item => item.number === clause); return known ? known.zh + ' ' + known.en : ''; };

function matching() {
  const active = Object.keys(TESTS).filter(name => filter[name]);
  const found = DATA.findings.filter(f => active.every(name => TESTS[name](f)));
  const order = SORTS[filter.sort];
  return order ? found.toSorted(order) : found;
}

function options(name, entries) {
  form[name].replaceChildren(h('option', { value: '' }, t('all')), ...entries.map(([value, label]) => h('option', { value }, label)));
  form[name].value = filter[name];
}

function counted(key, label) {
  const entries = new Map();
  for (const f of DATA.findings) {
    const at = key(f);
    if (!entries.has(at)) entries.set(at, { label: label(f), count: 0 });
    entries.get(at).count++;
  }
  return [...entries].sort((a, b) => b[1].count - a[1].count).map(([value, entry]) => [value, `${entry.label} (${entry.count})`]);
}

function drawFilters() {
  const present = (name, list) => list.filter(value => DATA.findings.some(f => f[name] === value)).map(value => [value, t(value)]);
  options('outcome', present('outcome', ['Block', 'Review', 'Notify', 'Pass']));
  options('severity', present('severity', RANK.severity.toReversed()));
  options('clause', counted(f => f.clause, f => f.clause + ' ' + clauseTitle(f.clause)).sort((a, b) => a[0].localeCompare(b[0], undefined, { numeric: true })));
  options('person', counted(f => 'p' + f.person, f => personOf(f) + (f.name ? ' · ' + f.person : '')));
  options('room', counted(roomKey, f => roomLabel(f.roomKind, f.roomName, f.room)));
  form.sort.replaceChildren(...Object.keys(SORTS).map(name => h('option', { value: name }, t('sort' + name))));
  form.sort.value = filter.sort;
  for (const field of form.elements) if (field.name) field.classList.toggle('set', field.name !== 'sort' && field.value !== '');
}

function toggle(name, value) {
  filter[name] = filter[name] === value ? '' : value;
  changed();
}
