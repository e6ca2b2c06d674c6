// A hundred ordinary office files, to measure by: node ordinary.mjs SOURCES writes their sources, node ordinary.mjs SOURCES TARGETS jobs prints the jobs for office.py.
// 20 texts as .docx and 20 as .pdf, 15 sheets as .xlsx, 10 presentations as .pptx and 5 as .pdf, 5 each as .odt, .doc, .xls and .csv; make packs ten of them.
import { writeFileSync } from 'node:fs';
import { noise } from './pictures.mjs';
import { numbers, sentence } from './sentences.mjs';

const [sources, targets, print] = process.argv.slice(2);
const range = (count) => Array.from({ length: count }, (_, i) => i + 1);
if (print) {
  const job = (source, target, filter, options = '') => console.log([`${sources}/${source}`, `${targets}/${target}`, filter, '', options].join('\t'));
  for (const i of range(20)) {
    job(`text${i}.fodt`, `text${i}.docx`, 'MS Word 2007 XML');
    job(`text${i}.fodt`, `text${i}.pdf`, 'writer_pdf_Export');
    if (i <= 5) job(`text${i}.fodt`, `text${i}.odt`, 'writer8');
    if (i <= 5) job(`text${i}.fodt`, `text${i}.doc`, 'MS Word 97');
  }
  for (const i of range(15)) {
    job(`sheet${i}.fods`, `sheet${i}.xlsx`, 'Calc MS Excel 2007 XML');
    if (i <= 5) job(`sheet${i}.fods`, `sheet${i}.xls`, 'MS Excel 97');
    if (i <= 5) job(`sheet${i}.fods`, `sheet${i}.csv`, 'Text - txt - csv (StarCalc)', '"44,34,76,1"');
  }
  for (const i of range(10)) {
    job(`slides${i}.fodp`, `slides${i}.pptx`, 'Impress MS PowerPoint 2007 XML');
    if (i <= 5) job(`slides${i}.fodp`, `slides${i}.pdf`, 'impress_pdf_Export');
  }
  process.exit();
}

const ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const font = '<office:font-face-decls><style:font-face style:name="Han" svg:font-family="&apos;Noto Sans CJK SC&apos;"/></office:font-face-decls><office:styles>'
  + ['paragraph', 'graphic', 'table-cell'].map((family) => `<style:default-style style:family="${family}"><style:text-properties style:font-name="Han" style:font-name-asian="Han"/></style:default-style>`).join('') + '</office:styles>';
const document = (kind, body) => `<?xml version="1.0" encoding="UTF-8"?><office:document ${ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">${font}<office:body>${body}</office:body></office:document>`;
const picture = (seed) => `<draw:image><office:binary-data>${noise(320, 240, seed).toString('base64')}</office:binary-data></draw:image>`;
const frame = (seed, where) => `<draw:frame ${where} svg:width="8cm" svg:height="6cm">${picture(seed)}</draw:frame>`;
const paragraph = (next) => `<text:p>${range(4 + next(5)).map(() => sentence(next)).join('')}</text:p>`;

for (const i of range(20)) {
  const next = numbers(i);
  const pages = 1 + next(8);
  const body = range(pages * 8).map((n) => paragraph(next) + (n % 12 === 0 && i % 2 === 0 ? `<text:p>${frame(i * 10 + n, 'text:anchor-type="as-char"')}</text:p>` : '')).join('');
  writeFileSync(`${sources}/text${i}.fodt`, document('text', `<office:text>${body}</office:text>`));
}
for (const i of range(15)) {
  const next = numbers(100 + i);
  const rows = range(50 + next(1500)).map((n) => `<table:table-row><table:table-cell office:value-type="float" office:value="${n}"/><table:table-cell office:value-type="string"><text:p>${sentence(next, 4)}</text:p></table:table-cell>`
    + range(4).map(() => `<table:table-cell office:value-type="float" office:value="${next(100000) / 100}"/>`).join('') + '</table:table-row>').join('');
  writeFileSync(`${sources}/sheet${i}.fods`, document('spreadsheet', `<office:spreadsheet><table:table table:name="t">${rows}</table:table></office:spreadsheet>`));
}
for (const i of range(10)) {
  const next = numbers(200 + i);
  const pages = range(4 + next(8)).map((n) => `<draw:page draw:name="p${n}"><draw:frame svg:x="1cm" svg:y="1cm" svg:width="12cm" svg:height="8cm"><draw:text-box>${paragraph(next)}</draw:text-box></draw:frame>${frame(i * 20 + n, 'svg:x="14cm" svg:y="1cm"')}</draw:page>`).join('');
  writeFileSync(`${sources}/slides${i}.fodp`, document('presentation', `<office:presentation>${pages}</office:presentation>`));
}
