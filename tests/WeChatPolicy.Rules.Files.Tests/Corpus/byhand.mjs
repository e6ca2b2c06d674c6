// What is put together from its standard, by hand: mail, RAR, and the parts of OFD packages. node byhand.mjs OFFICE FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc, noise } from './pictures.mjs';
import { escape, identity, phone, remark, secret, task } from './sentences.mjs';

const [office, folder] = process.argv.slice(2);
const save = (name, bytes) => { mkdirSync(dirname(join(folder, name)), { recursive: true }); writeFileSync(join(folder, name), bytes); };
const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

// Mail: RFC 5322, MIME of RFC 2045 to 2047. make turns the parts called GB18030 into that encoding.
const word = (text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const quoted = (text) => [...Buffer.from(text)].map((b) => (b === 10 ? '=0A' : `=${b.toString(16).toUpperCase().padStart(2, '0')}`)).join('').replace(/(?:=..){24}/g, '$&=\r\n');
const mail = (subject, rest, from = 'Li Gong <li@example.com>') => `From: ${from}\r\nTo: Wang <wang@example.com>\r\nDate: Fri, 02 Jan 2026 09:30:00 +0800\r\nMessage-ID: <1@example.com>\r\nSubject: ${word(subject)}\r\nMIME-Version: 1.0\r\n${rest}`;
const plain = (text) => `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from(text))}\r\n`;
const html = (text) => `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(`<html><head><style>p{color:red}</style></head><body><p>${text}</p></body></html>`)}\r\n`;
const attached = (name, bytes) => `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n`;
const parts = (kind, mark, list) => `Content-Type: multipart/${kind}; boundary="${mark}"\r\n\r\n${list.map((part) => `--${mark}\r\n${part}`).join('')}--${mark}--\r\n`;
const read = (name) => readFileSync(join(office, name));

save('mail/plain.eml', mail('盘点通知', plain(`${task}，联系 ${phone}`)));
save('mail/quoted.eml', mail('盘点通知', `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(`${task}，联系 ${phone}`)}\r\n`));
save('mail/html.eml', mail('盘点通知', html(`${task}<br>${identity}`)));
save('mail/alternative.eml', mail('盘点通知', parts('alternative', 'a1', [plain(task), html(task)])));
save('mail/secret-subject.eml', mail('【机密】投标方案', plain('请查收。')));
save('mail/bare.eml', `From: li@example.com\r\nDate: Fri, 02 Jan 2026 09:30:00 +0800\r\nSubject: ${word('【机密】投标方案')}\r\n\r\nsee you\r\n`);
save('mail/attachment.eml', mail('盘点通知', parts('mixed', 'b1', [plain('附件请查收。'), attached('通知.docx', read('notice.docx'))])));
save('mail/secret-attachment.eml', mail('投标', parts('mixed', 'b2', [plain('附件请查收。'), attached('方案.docx', read('secret-header.docx'))])));
save('mail/forwarded.eml', mail('转发', parts('mixed', 'b3', [plain('见附件邮件。'), `Content-Type: message/rfc822\r\n\r\n${mail('盘点通知', plain(task))}`])));
save('mail/locked-attachment.eml', mail('盘点通知', parts('mixed', 'b4', [plain('附件请查收。'), attached('通知.pdf', read('locked.pdf'))])));
save('mail/gb18030.head', `From: Li <li@example.com>\r\nTo: Wang <wang@example.com>\r\nDate: Fri, 02 Jan 2026 09:30:00 +0800\r\nSubject: notice\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=gb18030\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`);
save('mail/gb18030.subject', '【机密】投标方案');
save('mail/gb18030.body', `${task}，联系 ${phone}\r\n`);
save('mail/signed.body', mail('盘点通知', plain(task)));

// RAR by its technical notes: nothing is compressed, so that no program of the format is needed.
const u16 = (n) => Buffer.from([n & 255, n >> 8 & 255]);
const u32 = (n) => Buffer.from([n & 255, n >> 8 & 255, n >> 16 & 255, n >>> 24]);
const vint = (n) => { const out = []; do { out.push((n & 127) | (n > 127 ? 128 : 0)); n = Math.floor(n / 128); } while (n > 0); return Buffer.from(out); };
const all = (...list) => Buffer.concat(list.map((one) => (typeof one === 'number' ? Buffer.from([one]) : Buffer.from(one))));
const four = (type, flags, body) => { const head = all(type, u16(flags), u16(7 + body.length), body); return all(u16(crc(head) & 0xFFFF), head); };
function rar4(name, bytes, { file = 0x8000, main = 0 } = {}) {
  const head = all(u32(bytes.length), u32(bytes.length), 3, u32(crc(bytes)), u32(0x5C224A00), 29, 0x30, u16(name.length), u32(0o100644), name);
  return all([0x52, 0x61, 0x72, 0x21, 0x1A, 7, 0], four(0x73, main, Buffer.alloc(6)), four(0x74, file, head), bytes, four(0x7B, 0x4000, Buffer.alloc(0)));
}
const five = (...body) => { const rest = all(...body); const sized = all(vint(rest.length), rest); return all(u32(crc(sized)), sized); };
const rar5 = [0x52, 0x61, 0x72, 0x21, 0x1A, 7, 1, 0];
const file5 = (name, bytes) => all(five(vint(2), vint(2), vint(bytes.length), vint(4), vint(bytes.length), vint(0o100644), u32(crc(bytes)), vint(0), vint(1), vint(name.length), name), bytes);
const end5 = five(vint(5), vint(0), vint(0));
const notice = read('notice.docx');
save('rar/plain4.rar', rar4('notice.docx', notice));
save('rar/locked4.rar', rar4('notice.docx', noise(40, 40, 9), { file: 0x8004 }));
save('rar/hidden4.rar', all([0x52, 0x61, 0x72, 0x21, 0x1A, 7, 0], four(0x73, 0x80, Buffer.alloc(6)), noise(40, 40, 9)));
save('rar/plain5.rar', all(rar5, five(vint(1), vint(0), vint(0)), file5('notice.docx', notice), end5));
save('rar/hidden5.rar', all(rar5, five(vint(4), vint(0), vint(0), vint(0), 15, Buffer.alloc(16, 7)), noise(40, 40, 9)));

// OFD: GB/T 33190-2016. make puts each folder into a package.
const ofd = (name, content) => `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016"${content}`;
let id = 10;
const said = (text, y) => `<ofd:TextObject ID="${id++}" Boundary="20 ${y} 170 8" Font="3" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5">${escape(text)}</ofd:TextCode></ofd:TextObject>`;
const layers = (content) => `<ofd:Content><ofd:Layer ID="${id++}">${content}</ofd:Layer></ofd:Content>`;
function ofdPackage(name, { pages, template, info = '', annotation, attachment, from = '' }) {
  const put = (path, content) => save(`ofd/${name}/${path}`, content);
  put('OFD.xml', ofd('OFD', ` Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>44f2a9e1c4bd4a2d9a8f0c7f55d632e4</ofd:DocID>${info}<ofd:CreationDate>2026-01-02</ofd:CreationDate></ofd:DocInfo><ofd:DocRoot>${from ? '/' : ''}Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`));
  put('Doc_0/Document.xml', ofd('Document', `><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${template ? '<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''}</ofd:CommonData>`
    + `<ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1 + 100}" BaseLoc="${from}Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages>${annotation ? '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>' : ''}${attachment ? '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>' : ''}</ofd:Document>`));
  put('Doc_0/PublicRes.xml', ofd('Res', ' BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="SimSun" FamilyName="SimSun"/></ofd:Fonts></ofd:Res>'));
  pages.forEach((page, i) => put(`Doc_0/Pages/Page_${i}/Content.xml`, ofd('Page', `>${template ? '<ofd:Template TemplateID="2" ZOrder="Background"/>' : ''}${layers(page)}</ofd:Page>`)));
  if (template) put('Doc_0/Tpls/Tpl_0/Content.xml', ofd('Page', `>${layers(template)}</ofd:Page>`));
  if (annotation) {
    put('Doc_0/Annots/Annotations.xml', ofd('Annotations', '><ofd:Page PageID="101"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>'));
    put('Doc_0/Annots/Page_0/Annotation.xml', ofd('PageAnnot', `><ofd:Annot ID="90" Type="Stamp" Creator="li" LastModDate="2026-01-02"><ofd:Appearance Boundary="20 200 60 20">${annotation}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`));
  }
  if (attachment) {
    put('Doc_0/Attachs/Attachments.xml', ofd('Attachments', `><ofd:Attachment ID="80" Name="方案" Format="docx"><ofd:FileLoc>plan.docx</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`));
    put('Doc_0/Attachs/plan.docx', attachment);
  }
}
ofdPackage('notice', { pages: [said(task, 30) + said(`联系 ${phone}`, 40), said(`证件 ${identity}`, 30)] });
ofdPackage('absolute', { pages: [said(task, 30)], from: '/Doc_0/' });
ofdPackage('secret-template', { pages: [said('投标方案', 30), said('分工', 30)], template: said(secret, 10) });
ofdPackage('secret-property', { pages: [said('投标方案', 30)], info: '<ofd:Title>密级：机密</ofd:Title><ofd:Keywords><ofd:Keyword>机密</ofd:Keyword></ofd:Keywords>' });
ofdPackage('stamped', { pages: [said(task, 30)], annotation: said(remark, 5) });
ofdPackage('attached', { pages: [said('附件请查收', 30)], attachment: read('secret-header.docx') });
ofdPackage('scan', { pages: [`<ofd:ImageObject ID="${id++}" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="9"/>`] });
save('ofd/scan/Doc_0/Res/page.png', noise(100, 140, 4));

// A second of silence: RIFF WAVE, 8,000 samples a second.
save('other/silence.wav', all('RIFF', u32(36 + 16000), 'WAVEfmt ', u32(16), u16(1), u16(1), u32(8000), u32(16000), u16(2), u16(16), 'data', u32(16000), Buffer.alloc(16000)));
save('other/script.sh', '#!/bin/sh\necho hello\n');
save('other/photo.png', noise(120, 90, 8));
save('other/nothing.zip', all('PK', [5, 6], Buffer.alloc(18)));
save('other/empty.bin', '');
