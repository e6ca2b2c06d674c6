// Office files and PDFs by the writers that web programs use: node writers.mjs FOLDER (run where their packages are installed)
import { mkdirSync, writeFileSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { hidden, identity, internal, note, phone, remark, secret, task } from './sentences.mjs';
import { noise } from './pictures.mjs';

const folder = process.argv[2];
const installed = createRequire(pathToFileURL(`${process.cwd()}/`));
const load = (name) => { const found = installed(name); return found.default ?? found; };
mkdirSync(folder, { recursive: true });
const save = (name, bytes) => writeFileSync(`${folder}/${name}`, bytes);

const docx = installed('docx');
const p = (text) => new docx.Paragraph(text);
const word = async (name, { headers, footers, children, ...document }) => save(name, await docx.Packer.toBuffer(new docx.Document({ ...document, sections: [{ headers, footers, children }] })));
const band = (Kind, text) => ({ default: new Kind({ children: [p(text)] }) });
const cell = (text) => new docx.TableCell({ children: [p(text)] });
// A sentence whose words are runs of their own, as editors leave it behind.
const parted = new docx.Paragraph({ children: [...task].map((c, i) => new docx.TextRun({ text: c, bold: i % 2 === 0 })) });
await word('notice.docx', {
  headers: band(docx.Header, '华东区运营周报'), footers: band(docx.Footer, '行政部'),
  footnotes: { 1: { children: [p(note)] } },
  children: [parted, new docx.Paragraph({ children: [new docx.TextRun('说明'), new docx.FootnoteReferenceRun(1)] }),
    new docx.Table({ rows: [new docx.TableRow({ children: [cell('电话'), cell(phone)] }), new docx.TableRow({ children: [cell('证件'), cell(identity)] })] })],
});
await word('secret-header.docx', { headers: band(docx.Header, secret), children: [p('各部门：本季度投标方案见下。')] });
await word('secret-first-page.docx', { headers: { first: new docx.Header({ children: [p(secret)] }), default: new docx.Header({ children: [p('投标方案')] }) }, children: [p('各部门：本季度投标方案见下。')] });
await word('internal-footer.docx', { footers: band(docx.Footer, internal), children: [p('部门值班安排如下，周末轮流。')] });
await word('secret-property.docx', { title: '投标方案', keywords: '机密', subject: '密级：机密', children: [p('各部门：本季度投标方案见下。')] });
await word('picture.docx', { children: [p(task), new docx.Paragraph({ children: [new docx.ImageRun({ type: 'png', data: noise(64, 64, 3), transformation: { width: 64, height: 64 } })] })] });
const revision = { id: 1, author: 'li', date: '2026-01-02T00:00:00Z' };
await word('changes.docx', { children: [new docx.Paragraph({ children: [
  new docx.TextRun('交货'), new docx.InsertedTextRun({ text: '改到周五', ...revision }), new docx.DeletedTextRun({ text: '原定周三', ...revision, id: 2 }),
  new docx.ExternalHyperlink({ link: 'https://example.com/', children: [new docx.TextRun('查看物流')] })] })] });
await word('everyday.docx', { children: [p('周三下午三点在二楼会议室开例会，请准时参加。')] });

const ExcelJS = load('exceljs');
async function workbook(name, fill) {
  const book = new ExcelJS.Workbook();
  fill(book);
  save(name, Buffer.from(await book.xlsx.writeBuffer()));
}
await workbook('stock.xlsx', (book) => {
  const sheet = book.addWorksheet('盘点');
  sheet.addRow([task, phone]);
  sheet.addRow(['证件', identity]);
  sheet.addRow([{ richText: [{ text: '联系' }, { font: { bold: true }, text: '李工' }] }, { formula: 'A1&"x"', result: '公式的结果' }]);
  sheet.getCell('A1').note = remark;
  book.addWorksheet('底稿', { state: 'veryHidden' }).addRow([hidden]);
});
await workbook('secret-header.xlsx', (book) => {
  const sheet = book.addWorksheet('报价', { headerFooter: { oddHeader: `&C${secret}` } });
  sheet.addRow(['产品', '报价']);
});
await workbook('numbers.xlsx', (book) => {
  // Identifiers kept as numbers: eleven digits are exact in a cell.
  const sheet = book.addWorksheet('通讯录');
  sheet.addRow(['李工', Number(phone)]);
});

// Agile encryption ([MS-OFFCRYPTO] 2.3.4.10), where LibreOffice writes the standard one.
const populated = await load('xlsx-populate').fromBlankAsync();
populated.sheet(0).cell('A1').value(task);
save('plain.xlsx', await populated.outputAsync());
save('locked-agile.xlsx', await populated.outputAsync({ password: 's3cret' }));

const Pptx = load('pptxgenjs');
async function deck(name, fill) {
  const show = new Pptx();
  fill(show);
  save(name, await show.write({ outputType: 'nodebuffer' }));
}
await deck('briefing.pptx', (show) => {
  show.addSlide().addText(task, { x: 1, y: 1, w: 8, h: 1 });
  const second = show.addSlide();
  second.addTable([[{ text: '电话' }, { text: phone }], [{ text: '证件' }, { text: identity }]], { x: 1, y: 1, w: 8 });
  second.addNotes('讲稿：此页只讲两分钟');
});
await deck('secret-master.pptx', (show) => {
  show.defineSlideMaster({ title: 'COMPANY', objects: [{ text: { text: secret, options: { x: 0, y: 5, w: 4, h: 0.4 } } }] });
  show.addSlide({ masterName: 'COMPANY' }).addText('投标方案', { x: 1, y: 1, w: 8, h: 1 });
});
await deck('chart.pptx', (show) => show.addSlide().addChart(show.charts.BAR, [{ name: '华东区销量', labels: ['一季度', '二季度'], values: [12, 34] }], { x: 1, y: 1, w: 6, h: 4, showTitle: true, title: '年度对比' }));
await deck('secret-slide.pptx', (show) => {
  show.addSlide().addText('投标方案', { x: 1, y: 1, w: 8, h: 1 });
  show.addSlide().addText(secret, { x: 1, y: 1, w: 8, h: 1 });
});

const { PDFDocument } = load('pdf-lib');
async function light(name, fill) {
  const pdf = await PDFDocument.create();
  await fill(pdf);
  save(name, await pdf.save());
}
await light('form.pdf', async (pdf) => {
  const page = pdf.addPage();
  page.drawText('Delivery form', { x: 50, y: 700 });
  const field = pdf.getForm().createTextField('phone');
  field.setText(phone);
  field.addToPage(page, { x: 50, y: 600 });
});
await light('secret-property.pdf', async (pdf) => {
  pdf.setTitle('密级：机密');
  pdf.setKeywords(['机密']);
  pdf.addPage().drawText('Quarterly plan', { x: 50, y: 700 });
});
await light('secret-latin.pdf', async (pdf) => pdf.addPage().drawText('STRICTLY CONFIDENTIAL', { x: 50, y: 700 }));
await light('scan.pdf', async (pdf) => pdf.addPage().drawImage(await pdf.embedPng(noise(200, 280, 5)), { x: 0, y: 0 }));
await light('half-scanned.pdf', async (pdf) => {
  pdf.addPage().drawText('Cover page with words', { x: 50, y: 700 });
  pdf.addPage().drawImage(await pdf.embedPng(noise(200, 280, 6)), { x: 0, y: 0 });
});

// A font of the system for Chinese; without it these files are not made, and their rows say so.
const han = process.env.CORPUS_HAN_FONT;
if (han) {
  const PDFKit = load('pdfkit');
  async function printed(name, options, fill) {
    const pdf = new PDFKit(options);
    const out = createWriteStream(`${folder}/${name}`);
    pdf.pipe(out);
    pdf.font(han, 'NotoSansCJKsc-Regular');
    fill(pdf);
    pdf.end();
    await once(out, 'finish');
  }
  await printed('notice.pdf', {}, (pdf) => pdf.text(task).text(phone).addPage().text(identity));
  await printed('secret-header.pdf', {}, (pdf) => pdf.text(secret, 400, 30).text('各部门：本季度投标方案见下。', 72, 100));
  await printed('locked.pdf', { userPassword: 'open', ownerPassword: 'owner', pdfVersion: '1.7ext3' }, (pdf) => pdf.text(task));
  await printed('restricted.pdf', { ownerPassword: 'owner', permissions: { copying: false } }, (pdf) => pdf.text(task));
}
