// Writes the documents that LibreOffice turns into everything else, as flat OpenDocument XML (OASIS ODF 1.3 part 3).
// node sources.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { escape, hidden, identity, internal, lesson, note, phone, remark, secret, task } from './sentences.mjs';

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const names = ['office', 'style', 'text', 'table', 'draw', 'fo', 'xlink', 'dc', 'meta', 'number', 'presentation', 'svg']
  .map((name) => `xmlns:${name}="${{
    fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
    number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0', draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
    xlink: 'http://www.w3.org/1999/xlink', dc: 'http://purl.org/dc/elements/1.1/',
  }[name] ?? `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`}"`).join(' ');
const document = (kind, meta, styles, body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:meta>${meta}</office:meta>${styles}<office:body>${body}</office:body></office:document>`;
const p = (text) => `<text:p>${escape(text)}</text:p>`;
const cell = (text) => `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
const font = '<office:font-face-decls><style:font-face style:name="Han" svg:font-family="&apos;Noto Sans CJK SC&apos;"/></office:font-face-decls>';
const defaults = ['paragraph', 'graphic', 'table-cell'].map((family) => `<style:default-style style:family="${family}"><style:text-properties style:font-name="Han" style:font-name-asian="Han" fo:language="zh" fo:country="CN"/></style:default-style>`).join('');

function text(name, { header = '', footer = '', meta = '', body }) {
  const band = (kind, words) => words && `<style:${kind}>${p(words)}</style:${kind}>`;
  const styles = `${font}<office:styles>${defaults}</office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>`
    + `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${band('header', header)}${band('footer', footer)}</style:master-page></office:master-styles>`;
  writeFileSync(`${folder}/${name}.fodt`, document('text', meta, styles, `<office:text>${body}</office:text>`));
}

const table = `<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell(p('电话'))}${cell(p(phone))}</table:table-row><table:table-row>${cell(p('证件'))}${cell(p(identity))}</table:table-row></table:table>`;
const noted = `<text:p>${task}<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(note)}</text:note-body></text:note>。</text:p>`;
const commented = `<text:p>盘点结果另行通知<office:annotation><dc:creator>li</dc:creator>${p(remark)}</office:annotation></text:p>`;
const boxed = `<text:p><draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box>${p('文本框里的值班电话')}</draw:text-box></draw:frame></text:p>`;
const ordinary = `<text:h text:outline-level="1">仓库盘点通知</text:h>${noted}${table}${commented}${boxed}`;
text('notice', { header: '华东区运营周报', footer: '行政部', body: ordinary });
text('secret-header', { header: secret, body: p('各部门：本季度投标方案见下。') + p('报价与分工由项目组另发。') });
text('internal-footer', { footer: internal, body: p('部门值班安排如下，周末轮流。') });
text('secret-property', { meta: `<dc:title>投标方案</dc:title><dc:subject>密级：机密</dc:subject><meta:keyword>机密</meta:keyword>`, body: p('各部门：本季度投标方案见下。') });
text('lesson', { header: '信息安全培训', body: p(lesson) + p('请大家课后完成测验。') });
text('everyday', { body: p('周三下午三点在二楼会议室开例会，请准时参加。') });

function sheet(name, { header = '', tables }) {
  const styles = `${font}<office:styles>${defaults}</office:styles><office:automatic-styles><style:style style:name="gone" style:family="table" style:master-page-name="Default"><style:table-properties table:display="false"/></style:style><style:style style:name="seen" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/></style:page-layout></office:automatic-styles>`
    + `<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"><style:header>${p(header || '&quot;')}</style:header></style:master-page></office:master-styles>`;
  writeFileSync(`${folder}/${name}.fods`, document('spreadsheet', '', styles, `<office:spreadsheet>${tables}</office:spreadsheet>`));
}

const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const amount = (value) => `<table:table-cell office:value-type="float" office:value="${value}">${p(String(value))}</table:table-cell>`;
const first = `<table:table table:name="盘点" table:style-name="seen">${row(cell(p('事项')), cell(p('联系')))}${row(cell(p(task)), cell(p(phone)))}${row(cell(p('证件')), cell(p(identity)))}`
  + `${row(cell(p('数量')), amount(1200.5), amount(34.5))}${row(`<table:table-cell office:value-type="string"><office:annotation>${p(remark)}</office:annotation>${p('备注')}</table:table-cell>`)}</table:table>`;
const second = `<table:table table:name="底稿" table:style-name="gone">${row(cell(p(hidden)))}</table:table>`;
sheet('stock', { tables: first + second });
sheet('secret-sheet', { header: secret, tables: `<table:table table:name="报价" table:style-name="seen">${row(cell(p('产品')), cell(p('报价')))}${row(cell(p('甲')), amount(88))}</table:table>` });
sheet('secret-cell', { tables: `<table:table table:name="报价" table:style-name="seen">${row(cell(p(secret)))}${row(cell(p('甲')), amount(88))}</table:table>` });

function slides(name, pages, master = '') {
  const styles = `${font}<office:styles>${defaults}</office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="25.4cm" fo:page-height="14.3cm"/></style:page-layout><style:style style:name="dp" style:family="drawing-page"/></office:automatic-styles>`
    + `<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page" draw:style-name="dp">${master}</style:master-page></office:master-styles>`;
  writeFileSync(`${folder}/${name}.fodp`, document('presentation', '', styles, `<office:presentation>${pages}</office:presentation>`));
}

const box = (words, y) => `<draw:frame svg:x="2cm" svg:y="${y}cm" svg:width="20cm" svg:height="2cm"><draw:text-box>${p(words)}</draw:text-box></draw:frame>`;
const page = (number, content, notes = '') => `<draw:page draw:name="page${number}" draw:style-name="dp" draw:master-page-name="Default">${content}<presentation:notes draw:style-name="dp">${notes && `<draw:frame presentation:class="notes" svg:x="2cm" svg:y="14cm" svg:width="16cm" svg:height="10cm"><draw:text-box>${p(notes)}</draw:text-box></draw:frame>`}</presentation:notes></draw:page>`;
slides('briefing', page(1, box('季度经营汇报', 1) + box(task, 4)) + page(2, box(`联系 ${phone}`, 1) + box(`证件 ${identity}`, 4), '讲稿：此页只讲两分钟'));
slides('secret-slide', page(1, box('投标方案', 1)) + page(2, box(secret, 1) + box('分工', 4)));
slides('secret-master', page(1, box('投标方案', 1)) + page(2, box('分工', 4)), box(secret, 12));
