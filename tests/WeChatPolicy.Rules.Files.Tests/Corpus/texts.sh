#!/usr/bin/env bash
# Texts in the encodings that are in use: texts.sh CORPUS (mail/*.body and mail/*.head become mails)
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$1"
mkdir -p text
words() { (cd "$here" && node --input-type=module -e "import * as s from './sentences.mjs'; process.stdout.write($1)"); }
words '`${s.task}\n联系 ${s.phone}\n证件 ${s.identity}\n`' > text/utf8.txt
words 's.traditional + "\n"' > text/traditional.txt
words '`${s.secret}\n\n各部门：本季度投标方案见下。\n`' > text/secret.txt
words '`𠮷田先生：${s.task}，㐀㐁，${s.phone}\n`' | iconv -t GB18030 > text/gb18030-four-bytes.txt
iconv -t GB18030 text/utf8.txt > text/gb18030.txt
iconv -t GB18030 text/secret.txt > text/secret-gb18030.txt
iconv -t BIG5 text/traditional.txt > text/big5.txt
{ printf '\xEF\xBB\xBF'; cat text/utf8.txt; } > text/utf8-mark.txt
{ printf '\xFF\xFE'; iconv -t UTF-16LE text/utf8.txt; } > text/utf16le.txt
{ printf '\xFE\xFF'; iconv -t UTF-16BE text/utf8.txt; } > text/utf16be.txt
iconv -t UTF-16LE text/utf8.txt > text/utf16le-unmarked.txt
printf 'Delivery is on Friday, please call %s.\n' 13800138000 > text/ascii.txt
printf '{"phone":"%s","note":"\\u673a\\u5bc6"}\n' 13800138000 > text/data.json
sed 's/$/\r/' text/utf8.txt > text/crlf.txt
: > text/empty.txt

cat mail/gb18030.head <(iconv -t GB18030 mail/gb18030.body) > mail/gb18030.eml
subject="$(iconv -t GB18030 mail/gb18030.subject | base64 -w0)"
printf 'From: li@example.com\r\nDate: Fri, 02 Jan 2026 09:30:00 +0800\r\nSubject: =?gb2312?B?%s?=\r\nMIME-Version: 1.0\r\n\r\nsee you\r\n' "$subject" > mail/gb2312-subject.eml
printf '<html><head><meta charset="gb2312"></head><body><p>%s</p></body></html>\n' "$(cat text/utf8.txt)" | iconv -t GB18030 > text/gb2312.html
key="$(mktemp -d)"
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=wang -days 3650 -keyout "$key/key.pem" -out "$key/cert.pem" 2> /dev/null
openssl smime -encrypt -aes256 -subject notice -from li@example.com -to wang@example.com -in mail/signed.body -out mail/smime-encrypted.eml "$key/cert.pem"
openssl smime -sign -subject notice -from li@example.com -to wang@example.com -in mail/signed.body -signer "$key/cert.pem" -inkey "$key/key.pem" -out mail/smime-signed.eml
rm -rf mail/*.head mail/*.body mail/*.subject "$key"
