// The data, the language, and the making of elements. Text only ever enters as text: no string becomes markup.
const DATA = JSON.parse(document.getElementById('data').textContent);
const GRADES = ['Block', 'Review', 'Notify', 'None'];
let language = DATA.lang;

const pick = pair => pair[language === 'en' ? 1 : 0];
const number = value => value.toLocaleString('en-US');
const sum = values => values.reduce((total, value) => total + value, 0);

function t(key, ...values) {
  const pair = WORDS[key];
  return pair ? pick(pair).replace(/\{(\d)\}/g, (_, index) => values[index]) : key;
}

function h(tag, properties, ...children) {
  return fill(document.createElement(tag), properties, children);
}

function s(tag, properties, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const personOf = finding => finding.person === '' ? t('company') : finding.name || finding.person;
const roomKey = room => (room.roomKind ?? room.kind) + '|' + (room.room ?? room.id);
function roomLabel(kind, name, id) {
  if (kind === 'Group') return name || id;
  return name && kind !== 'Direct' ? t(kind) + ' ' + name : t(kind);
}
const clauseTitle = clause => { const known = DATA.clauses.find(item => item.number === clause); return known ? pick([known.zh, known.en]) : ''; };
const typeLabel = type => language === 'en' ? type.replaceAll('-', ' ') : TYPES[type] ?? type;

async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Some browsers keep the clipboard from pages that were opened as files.
    const area = h('textarea', { style: 'position:fixed;opacity:0' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  const before = button.textContent;
  button.textContent = '✓ ' + t('copied');
  setTimeout(() => { button.textContent = before; }, 1400);
}
