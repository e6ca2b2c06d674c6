#!/usr/bin/env bash
# Prints the jobs for office.py that make the office files which the rows name: jobs.sh SOURCES TARGETS
set -euo pipefail
sources="$1" targets="$2"
job() { printf '%s\t%s\t%s\t%s\t%s\n' "$sources/$1" "$targets/$2" "$3" "${4:-}" "${5:-}"; }
text() {
  job "$1.fodt" "$1.docx" 'MS Word 2007 XML'
  job "$1.fodt" "$1.pdf" writer_pdf_Export
}
text notice
job notice.fodt notice.odt writer8
job notice.fodt notice.doc 'MS Word 97'
job notice.fodt notice.rtf 'Rich Text Format'
job notice.fodt notice.txt 'Text (encoded)' '' '"UTF8"'
job notice.fodt notice.html 'HTML (StarWriter)'
job notice.fodt notice.png writer_png_Export
job notice.fodt notice.jpg writer_jpg_Export
job notice.fodt locked.docx 'MS Word 2007 XML' s3cret
job notice.fodt locked.odt writer8 s3cret
job notice.fodt locked.doc 'MS Word 97' s3cret
job notice.fodt locked.pdf writer_pdf_Export '' '{"EncryptFile":true,"DocumentOpenPassword":"open"}'
job notice.fodt restricted.pdf writer_pdf_Export '' '{"RestrictPermissions":true,"PermissionPassword":"owner","Changes":0}'
job notice.fodt tagged.pdf writer_pdf_Export '' '{"UseTaggedPDF":true,"SelectPdfVersion":2}'
for name in secret-header internal-footer secret-property lesson everyday; do text "$name"; done
job secret-header.fodt secret-header.odt writer8
job secret-header.fodt secret-header.doc 'MS Word 97'
job stock.fods stock.xlsx 'Calc MS Excel 2007 XML'
job stock.fods stock.ods calc8
job stock.fods stock.xls 'MS Excel 97'
job stock.fods stock.csv 'Text - txt - csv (StarCalc)' '' '"44,34,76,1"'
job stock.fods stock-gbk.csv 'Text - txt - csv (StarCalc)' '' '"44,34,85,1"'
job stock.fods stock.pdf calc_pdf_Export
job stock.fods locked.xlsx 'Calc MS Excel 2007 XML' s3cret
job stock.fods locked.ods calc8 s3cret
job stock.fods locked.xls 'MS Excel 97' s3cret
job secret-sheet.fods secret-sheet.xlsx 'Calc MS Excel 2007 XML'
job secret-cell.fods secret-cell.xlsx 'Calc MS Excel 2007 XML'
job briefing.fodp briefing.pptx 'Impress MS PowerPoint 2007 XML'
job briefing.fodp briefing.odp impress8
job briefing.fodp briefing.ppt 'MS PowerPoint 97'
job briefing.fodp briefing.pdf impress_pdf_Export
job briefing.fodp briefing.jpg impress_jpg_Export
job briefing.fodp locked.pptx 'Impress MS PowerPoint 2007 XML' s3cret
job briefing.fodp locked.odp impress8 s3cret
job secret-slide.fodp secret-slide.pptx 'Impress MS PowerPoint 2007 XML'
job secret-master.fodp secret-master.pptx 'Impress MS PowerPoint 2007 XML'
