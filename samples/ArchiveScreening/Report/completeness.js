// What was not read: silence there says nothing, and the page says so before it shows what was found.
function drawCompleteness() {
  const { completeness } = DATA, verdict = document.getElementById('completeness-verdict');
  const state = completeness.isWhole.toLowerCase();
  document.getElementById('completeness').className = 'completeness ' + state;
  verdict.replaceChildren(h('strong', null, t('whole' + completeness.isWhole)), h('span', null, t('whole' + completeness.isWhole + 'Hint', number(completeness.messages))));
  document.getElementById('completeness-numbers').textContent = completeness.sequences.map(coverage =>
    t('coverage', coverage.first, coverage.last, number(coverage.met), number(coverage.missing))).join(' · ');
  const details = document.getElementById('completeness-details');
  details.hidden = completeness.matters.length === 0;
  details.querySelector('thead').replaceChildren(h('tr', null, ...['notRead', 'amount', 'whichOnes'].map(word => h('th', { class: word === 'amount' ? 'number' : null }, t(word)))));
  details.querySelector('tbody').replaceChildren(...completeness.matters.map(matter => h('tr', { class: 'leaves-' + matter.leaves.toLowerCase() },
    h('th', { scope: 'row' }, pick(matter.name)), h('td', { class: 'number' }, number(matter.count)),
    h('td', null, ...matter.details.map(detail => matterDetail(detail, matter.details.length > 1)), matter.more ? h('p', { class: 'hint' }, t('moreReasons', number(matter.more))) : null))));
}

function matterDetail(detail, oneOfSeveral) {
  const what = pick(detail.what) + (oneOfSeveral ? (language === 'en' ? ` (${number(detail.count)})` : `（${number(detail.count)}）`) : ''), places = detail.first;
  if (!what && places.length === 0) return null;
  // As many as are named at all; there may be more.
  const shown = places.slice(0, 12), rest = places.slice(12), left = places.length >= 100;
  const list = some => some.flatMap((place, i) => [i ? ', ' : '', h('code', null, place)]);
  return h('div', { class: 'places' }, what ? h('b', null, what + (places.length ? (language === 'en' ? ': ' : '：') : '')) : null, ...list(shown),
    rest.length ? h('details', null, h('summary', null, t('morePlaces', number(rest.length))), ...list(rest), left ? ' …' : '') : null);
}
