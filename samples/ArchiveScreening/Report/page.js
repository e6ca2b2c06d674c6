// Puts the page together, and again at every change of language, filter or size.
function drawHead() {
  const { totals } = DATA, attention = totals.block + totals.review + totals.notify;
  const [before, after] = t(attention === 0 ? 'headlineClean' : attention === 1 ? 'headlineOne' : 'headline', '\u0000').split('\u0000');
  document.getElementById('headline').replaceChildren(...(after === undefined ? [h('em', { class: 'clean' }, before)] : [before, h('em', null, number(attention)), after]));
  document.getElementById('subline').textContent = [DATA.archives.join(language === 'en' ? ', ' : '、'), DATA.from && t('period', DATA.from, DATA.until) + (language === 'en' ? ' ' : '') + `（${t('chinaTime')}）`.replace(/^（(.*)）$/, language === 'en' ? '($1)' : '（$1）')].filter(Boolean).join(' · ');
  const notice = document.getElementById('notice');
  notice.hidden = !DATA.interrupted;
  notice.textContent = t('interrupted');
  document.title = t('title');
}

function drawTotals() {
  const { totals } = DATA;
  const parts = [['Block', totals.block], ['Review', totals.review], ['Notify', totals.notify], ['Pass', totals.pass], ['NotApplicable', totals.notApplicable], ['Rejected', totals.rejected]];
  let x = 0;
  const ribbon = document.getElementById('ribbon'), whole = Math.max(totals.read, 1);
  ribbon.setAttribute('viewBox', '0 0 1000 14');
  ribbon.setAttribute('preserveAspectRatio', 'none');
  ribbon.setAttribute('aria-label', parts.map(([name, count]) => t(name) + ' ' + number(count)).join(', '));
  ribbon.replaceChildren(...parts.map(([name, count]) => {
    const width = count * 1000 / whole, part = s('rect', { class: name.toLowerCase(), x, y: 0, width: Math.max(width - (width > 4 ? 1.5 : 0), 0), height: 14 });
    x += width;
    return part;
  }));
  document.getElementById('cards').replaceChildren(...parts.map(([name, count]) => {
    const filters = ['Block', 'Review', 'Notify'].includes(name) && count > 0;
    const content = [h('strong', null, t(name)), h('b', null, number(count)), h('span', null, t(name + 'Hint'))];
    const style = 'card ' + name.toLowerCase() + (filters ? ' loud' : '');
    return filters
      ? h('button', { type: 'button', class: style, 'data-key': name, 'aria-pressed': String(filter.outcome === name), onclick: () => { toggle('outcome', name); document.getElementById('findings').scrollIntoView({ behavior: 'smooth' }); } }, ...content)
      : h('div', { class: style }, ...content);
  }));
  const extras = [totals.unread && t('unreadTotal', number(totals.unread)), totals.blank && t('blank', number(totals.blank)), totals.dismissed && t('dismissed', number(totals.dismissed)), totals.duplicates && t('duplicates', number(totals.duplicates))].filter(Boolean);
  document.getElementById('balance').replaceChildren(h('b', null, t('balance', number(totals.read), number(totals.judged), number(totals.rejected))), extras.length ? ' · ' + extras.join(' · ') : '');
}

function drawCharts() {
  drawDays(document.getElementById('plot-day'));
  drawBars(document.getElementById('plot-clause'), DATA.clauses.map(clause => ({
    label: clause.number + '  ' + pick([clause.zh, clause.en]), counts: clause.counts, pressed: filter.clause === clause.number, act: () => toggle('clause', clause.number),
  })), t('byClause'));
  const shown = DATA.rooms.slice(0, 12), rest = DATA.rooms.slice(12);
  const rooms = shown.map(room => ({
    label: roomLabel(room.kind, room.name, room.id), counts: room.counts, pressed: filter.room === roomKey(room), act: room.kind === 'Others' ? null : () => toggle('room', roomKey(room)),
  }));
  if (rest.length) rooms.push({ label: t('Others'), counts: GRADES.map((_, i) => sum(rest.map(room => room.counts[i]))), pressed: false, act: null });
  drawBars(document.getElementById('plot-room'), rooms, t('byRoom'));
  const missing = sum(DATA.noDay);
  document.getElementById('legend').replaceChildren(...GRADES.map(grade => h('span', null, h('i', { class: grade.toLowerCase() }), t(grade))), missing ? h('span', null, t('noDay', number(missing))) : '');
}

function drawWords() {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = t(element.dataset.word);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', t(element.dataset.label));
  for (const button of document.querySelectorAll('[data-lang]')) button.setAttribute('aria-pressed', String(button.dataset.lang === language));
  const dark = document.documentElement.dataset.theme === 'dark', theme = document.getElementById('theme');
  theme.textContent = t(dark ? 'light' : 'dark');
  theme.setAttribute('aria-label', t('theme'));
  document.getElementById('colophon').replaceChildren(...[['archives', DATA.archives.join(', ')], ['policyVersion', DATA.policyVersion], ['optionsDigest', DATA.optionsDigest]].flatMap(([term, value]) => [h('dt', null, t(term)), h('dd', null, h('code', null, value))]));
}

function changed() {
  limit = PAGE;
  // What is drawn anew loses the focus of the keyboard; it gets it back.
  const key = document.activeElement?.dataset?.key;
  drawTotals(); drawFilters(); drawCharts(); drawList();
  if (key) document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

function drawAll() {
  drawWords(); drawHead(); drawTotals(); drawFilters(); drawCharts(); drawList(); drawBasket(); drawCompleteness(); drawUnread(); drawRejects();
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const setTheme = dark => { document.documentElement.dataset.theme = dark ? 'dark' : 'light'; };
setTheme(systemDark.matches);
systemDark.addEventListener('change', () => { setTheme(systemDark.matches); drawWords(); });
document.getElementById('theme').addEventListener('click', () => { setTheme(document.documentElement.dataset.theme !== 'dark'); drawWords(); });
document.getElementById('print').addEventListener('click', () => window.print());
for (const button of document.querySelectorAll('[data-lang]')) button.addEventListener('click', () => { language = button.dataset.lang; drawAll(); });
for (const button of document.querySelectorAll('[data-basket]')) button.addEventListener('click', () => basketAction(button.dataset.basket, button));
document.getElementById('more').addEventListener('click', () => { limit += PAGE; drawList(); });
form.addEventListener('input', event => { if (event.target.name in filter) { filter[event.target.name] = event.target.value; changed(); } });
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', event => {
  event.preventDefault();
  for (const name of Object.keys(filter)) filter[name] = name === 'sort' ? 'Worst' : '';
  form.elements.text.value = '';
  changed();
});

let themeOnScreen, limitOnScreen, width = innerWidth;
addEventListener('beforeprint', () => { themeOnScreen = document.documentElement.dataset.theme; limitOnScreen = limit; setTheme(false); limit = Infinity; onPaper = true; drawCharts(); drawList(); });
addEventListener('afterprint', () => { setTheme(themeOnScreen === 'dark'); limit = limitOnScreen; onPaper = false; drawCharts(); drawList(); });
addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; drawCharts(); } });
drawAll();
