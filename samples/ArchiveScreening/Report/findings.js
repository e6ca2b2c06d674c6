// The list: some at a time, since a few thousand at once make a page crawl.
const PAGE = 40;
const chosen = new Set();
let limit = PAGE;

function row(term, ...content) {
  return content.some(Boolean) ? [h('dt', null, t(term)), h('dd', null, ...content)] : [];
}

function findingElement(f) {
  const grade = f.enforcement.toLowerCase();
  const element = h('article', { class: 'finding ' + grade + (chosen.has(f.id) ? ' chosen' : ''), 'aria-label': f.clause + ' ' + clauseTitle(f.clause) },
    h('div', null,
      h('header', null,
        h('span', { class: 'badge' }, t(f.enforcement)),
        h('h3', null, h('span', { class: 'number' }, f.clause), clauseTitle(f.clause)),
        h('span', { class: 'grades' }, [f.kind === 'Violation' ? null : t(f.kind), t('severity') + ' ' + t(f.severity), t(f.confidence)].filter(Boolean).join(' · ')),
        f.duplicate && h('span', { class: 'flag' }, t('duplicate'))),
      h('p', { class: 'said' }, pick(DATA.texts[f.text])),
      h('ul', { class: 'evidence' }, f.evidence.map(e => h('li', null,
        h('span', { class: 'type' }, typeLabel(e.type)),
        e.type === 'field' ? h('q', { class: 'field' }, e.part + ' = ' + e.excerpt) : h('q', { title: `${e.part} ${e.start}+${e.length}` }, e.excerpt)))),
      h('p', { class: 'remedy' }, h('b', null, t('remedy')), pick(DATA.texts[f.remedy]))),
    h('div', { class: 'meta' },
      h('dl', null,
        row('who', personOf(f), f.name && h('small', null, [f.person, f.department].filter(Boolean).join(' · '))),
        row('where', roomLabel(f.roomKind, f.roomName, f.room), f.between && h('small', null, f.between)),
        row('when', f.at || t('unknownTime')),
        row('message', h('code', null, f.msgid), f.outcome !== f.enforcement && f.outcome !== 'Pass' && h('small', null, t('outcome') + ' ' + t(f.outcome))),
        row('finding', h('code', null, f.id))),
      h('div', { class: 'actions' },
        h('button', { type: 'button', class: 'tool', 'aria-label': t('copy') + ' ' + f.id, onclick: event => copyText(f.id, event.currentTarget) }, t('copy')),
        h('label', null, dismissBox(f, () => element), t('dismiss')))));
  return element;
}

function dismissBox(f, element) {
  const box = h('input', { type: 'checkbox', onchange: () => {
    if (box.checked) chosen.add(f.id); else chosen.delete(f.id);
    element().classList.toggle('chosen', box.checked);
    drawBasket();
  } });
  box.checked = chosen.has(f.id);
  return box;
}

function drawList() {
  const found = matching(), list = document.getElementById('list'), more = document.getElementById('more');
  document.getElementById('shown').textContent = t('shown', number(found.length), number(DATA.totals.findings));
  list.replaceChildren(...found.slice(0, limit).map(findingElement));
  if (found.length === 0) list.append(h('p', { class: 'empty' }, t(DATA.totals.findings === 0 ? 'nothing' : 'noMatch')));
  more.hidden = found.length <= limit;
  more.textContent = t('more', Math.min(PAGE, found.length - limit));
  const hint = document.getElementById('truncated');
  hint.hidden = DATA.findings.length >= DATA.totals.findings;
  hint.textContent = t('truncated', number(DATA.findings.length), number(DATA.totals.findings));
}

function drawBasket() {
  document.getElementById('basket').hidden = chosen.size === 0;
  document.getElementById('basket-count').textContent = t('chosen', chosen.size);
}

function basketAction(action, button) {
  const text = [...chosen].join('\n') + '\n';
  if (action === 'copy') copyText(text, button);
  if (action === 'save') {
    const link = h('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/plain' })), download: 'dismissed.txt' });
    link.click();
    URL.revokeObjectURL(link.href);
  }
  if (action === 'clear') { chosen.clear(); drawBasket(); drawList(); }
}

function drawUnread() {
  const section = document.getElementById('unread');
  section.hidden = DATA.totals.unread === 0;
  document.getElementById('unread-title').textContent = t('unread', number(DATA.totals.unread));
  section.querySelector('thead').replaceChildren(h('tr', null, ['member', 'messages', 'texts', 'reason'].map(key => h('th', { scope: 'col' }, t(key)))));
  section.querySelector('tbody').replaceChildren(...DATA.unread.map(place => h('tr', null,
    h('td', null, h('code', null, place.member)), ...[place.messages, place.texts].map(value => h('td', { class: 'number' }, number(value))), h('td', null, pick(place.reason)))));
}

function drawRejects() {
  const section = document.getElementById('rejects');
  section.hidden = DATA.totals.rejected === 0;
  document.getElementById('rejects-title').textContent = t('rejects', number(DATA.totals.rejected));
  section.querySelector('thead').replaceChildren(h('tr', null, ['archive', 'line', 'offset', 'length', 'reason'].map(key => h('th', { scope: 'col' }, t(key)))));
  section.querySelector('tbody').replaceChildren(...DATA.rejects.map(reject => h('tr', null,
    h('td', null, reject.archive), h('td', { class: 'number' }, reject.line), ...[reject.offset, reject.length].map(value => h('td', { class: 'number' }, number(value))), h('td', null, pick(reject.reason)))));
}
