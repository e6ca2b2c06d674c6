// The charts, as SVG. A bar is a button: it sets the filter of the list that it stands for.
function segments(counts, x, y, scale, thick, upright) {
  let at = upright ? y : x;
  return GRADES.map((grade, index) => {
    const size = counts[index] * scale;
    if (size === 0) return null;
    if (upright) at -= size;
    const bar = s('rect', upright
      ? { class: 'segment ' + grade.toLowerCase(), x, y: at, width: thick, height: size }
      : { class: 'segment ' + grade.toLowerCase(), x: at, y, width: size, height: thick });
    if (!upright) at += size;
    return bar;
  });
}

const spoken = (label, counts) => label + '：' + number(sum(counts)) + '（' + GRADES.map((grade, i) => counts[i] ? t(grade) + ' ' + number(counts[i]) : '').filter(Boolean).join('，') + '）';

function pickable(label, counts, pressed, act, ...children) {
  const attributes = { class: 'pick', 'data-key': label, tabindex: 0, role: 'button', 'aria-pressed': String(pressed), 'aria-label': spoken(label, counts) };
  if (act) Object.assign(attributes, { onclick: act, onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); } } });
  else { delete attributes.tabindex; delete attributes.role; delete attributes['aria-pressed']; attributes.class = ''; }
  return s('g', attributes, s('title', null, spoken(label, counts)), ...children);
}

function shorten(text, width) {
  // About: a wide character takes 12.5 px, a narrow one 7.
  let room = width;
  for (let i = 0; i < text.length; i++) {
    room -= text.charCodeAt(i) > 0x2e7f ? 12.7 : 7.1;
    if (room < 12) return text.slice(0, i) + '…';
  }
  return text;
}

function drawBars(plot, items, name) {
  const svg = plot.querySelector('svg'), width = Math.max(plot.clientWidth, 240), row = 40;
  const most = Math.max(1, ...items.map(item => sum(item.counts)));
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.max(items.length, 1) * row}`);
  svg.setAttribute('aria-label', name);
  svg.replaceChildren(...items.map((item, index) => {
    const y = index * row, total = sum(item.counts);
    return pickable(item.label, item.counts, item.pressed, item.act,
      s('rect', { class: 'hit', x: -8, y, width: width + 16, height: row - 3, rx: 6 }),
      s('text', { x: 0, y: y + 15 }, shorten(item.label, width - 60)),
      s('text', { class: 'count', x: width, y: y + 15 }, number(total)),
      s('rect', { class: 'track', x: 0, y: y + 22, width, height: 8, rx: 2 }),
      ...segments(item.counts, 0, y + 22, width / most, 8, false));
  }));
  if (items.length === 0) svg.replaceChildren(s('text', { class: 'quiet', x: 0, y: 18 }, t('nothing')));
}

// Up to about a hundred columns: by day, then by week, then by month.
function periods() {
  const days = DATA.days.map(day => ({ at: Date.parse(day.day + 'T00:00:00Z'), counts: day.counts }));
  if (days.length === 0) return { unit: 'day', columns: [] };
  const DAY = 86400000, first = days[0].at, span = (days.at(-1).at - first) / DAY + 1;
  const unit = span <= 100 ? 'day' : span <= 700 ? 'week' : 'month';
  const key = at => {
    if (unit === 'day') return at;
    const date = new Date(at);
    return unit === 'week' ? at - (date.getUTCDay() + 6) % 7 * DAY : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  };
  const columns = new Map();
  const next = at => unit === 'month' ? Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + 1, 1) : at + (unit === 'week' ? 7 : 1) * DAY;
  for (let at = key(first), guard = 0; at <= days.at(-1).at && guard < 1500; at = next(at), guard++) columns.set(at, [0, 0, 0, 0]);
  for (const day of days) columns.get(key(day.at))?.forEach((_, i, counts) => { counts[i] += day.counts[i]; });
  return { unit, columns: [...columns].map(([at, counts]) => ({ at, counts, until: next(at), label: new Date(at).toISOString().slice(0, unit === 'month' ? 7 : 10) })) };
}

function drawDays(plot) {
  const { unit, columns } = periods(), svg = plot.querySelector('svg');
  const width = Math.max(plot.clientWidth, 240), height = 170, left = 30, base = height - 24;
  const most = Math.max(1, ...columns.map(column => sum(column.counts))), step = (width - left) / Math.max(columns.length, 1);
  const nice = [1, 2, 5, 10, 20, 50].map(n => n * 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1)).find(n => most / n <= 4) ?? most;
  const top = Math.ceil(most / nice) * nice, scale = (base - 10) / top, every = Math.ceil(46 / step);
  const lines = [];
  for (let value = 0; value <= top; value += nice) {
    const y = base - value * scale;
    lines.push(s('line', { class: 'gridline', x1: left, x2: width, y1: y, y2: y }), s('text', { class: 'quiet', x: left - 7, y: y + 4, 'text-anchor': 'end' }, number(value)));
  }
  const weekend = at => unit === 'day' && [0, 6].includes(new Date(at).getUTCDay());
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-label', t(unit === 'day' ? 'byDay' : unit === 'week' ? 'byWeek' : 'byMonth'));
  svg.replaceChildren(
    ...columns.filter(column => weekend(column.at)).map(column => s('rect', { class: 'weekend', x: left + columns.indexOf(column) * step, y: 6, width: step, height: base - 6 })),
    ...lines,
    ...columns.map((column, index) => {
      const x = left + index * step, thick = Math.min(step * 0.72, 34);
      const act = sum(column.counts) ? () => toggle('day', column.label + '|' + column.at + '|' + column.until) : null;
      return pickable(column.label, column.counts, filter.day === column.label + '|' + column.at + '|' + column.until, act,
        s('rect', { class: 'hit', x, y: 4, width: step, height: base - 4, rx: 3, fill: 'transparent' }),
        ...segments(column.counts, x + (step - thick) / 2, base, scale, thick, true));
    }),
    ...columns.map((column, index) => index % every === 0 ? s('text', { class: 'quiet', x: left + (index + 0.5) * step, y: height - 6, 'text-anchor': 'middle' }, unit === 'month' ? column.label : column.label.slice(5)) : null).filter(Boolean));
  plot.parentElement.querySelector('h3').textContent = svg.getAttribute('aria-label');
}
