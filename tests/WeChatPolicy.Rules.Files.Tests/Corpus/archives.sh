#!/usr/bin/env bash
# Archives by 7z, Info-ZIP, tar and its compressors: archives.sh OFFICE FOLDER
set -euo pipefail
office="$(cd "$1" && pwd)"
mkdir -p "$2"
out="$(cd "$2" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$office/notice.docx" "$office/secret-header.docx" "$office/everyday.docx" "$office/locked.docx" "$office/stock.csv" .
cp "$office/notice.docx" '盘点通知.docx'
cp /bin/true report.pdf
mkdir -p a/b
cp everyday.docx a/b/

zip -q "$out/plain.zip" notice.docx stock.csv
zip -q -0 "$out/stored.zip" notice.docx stock.csv
zip -q -fz - notice.docx stock.csv > "$out/streamed.zip"
zip -q "$out/piped.zip" - < stock.csv
zip -q -e -P s3cret "$out/zipcrypto.zip" notice.docx stock.csv
zip -q -e -0 -P s3cret "$out/zipcrypto-stored.zip" notice.docx
zip -q -e -P s3cret - notice.docx > "$out/zipcrypto-streamed.zip"
zip -q "$out/partly.zip" notice.docx && zip -q -e -P s3cret "$out/partly.zip" stock.csv
zip -q "$out/chinese.zip" '盘点通知.docx'
zip -q -r "$out/folders.zip" a
printf 'a comment\n' | zip -q -z "$out/commented.zip" notice.docx
zip -q "$out/renamed-inside.zip" report.pdf
zip -q "$out/locked-inside.zip" locked.docx
zip -q "$out/secret.zip" secret-header.docx
zip -q "$out/secret-twice.zip" -j "$out/secret.zip"
zip -q "$out/secret-thrice.zip" -j "$out/secret-twice.zip"
zip -q "$out/everyday-twice.zip" -j "$out/folders.zip"
gbk="$(printf '机密-投标方案.txt' | iconv -t GB18030)"
printf 'see you\n' > "$gbk"
LC_ALL=C zip -q "$out/gbk-names.zip" "$gbk"
head -c 300000 /dev/urandom > noise.bin
zip -q -s 128k "$out/split.zip" noise.bin

pack() { 7z a -bso0 -bsp0 "$@"; }
for method in Deflate64 BZip2 LZMA PPMd; do pack -tzip -mm="$method" "$out/${method,,}.zip" notice.docx stock.csv; done
pack -tzip -mem=AES256 -ps3cret "$out/aes.zip" notice.docx stock.csv
pack -tzip -mem=AES128 -ps3cret "$out/aes128.zip" notice.docx
pack -tzip -mem=ZipCrypto -ps3cret "$out/zipcrypto-7z.zip" notice.docx
pack "$out/plain.7z" notice.docx stock.csv
for method in LZMA PPMd BZip2 Deflate Copy; do pack -m0="$method" "$out/${method,,}.7z" notice.docx; done
pack "$out/secret.7z" secret-header.docx
pack -ps3cret "$out/locked.7z" notice.docx
pack -ps3cret -mhe=on "$out/hidden.7z" notice.docx
pack -mhc=off "$out/open-header.7z" notice.docx
pack -v100k "$out/volumes.7z" noise.bin
pack -ps3cret -mhe=on -m0=Copy "$out/hidden-copy.7z" stock.csv
pack "$out/zip-inside.7z" "$out/secret.zip"

tar -cf "$out/plain.tar" notice.docx stock.csv
tar --format=v7 -cf "$out/v7.tar" stock.csv
tar --format=pax -cf "$out/pax.tar" '盘点通知.docx'
tar -czf "$out/plain.tar.gz" notice.docx stock.csv
tar -cjf "$out/plain.tar.bz2" notice.docx
tar -cJf "$out/plain.tar.xz" notice.docx
tar -czf "$out/secret.tgz" secret-header.docx
gzip -c stock.csv > "$out/stock.csv.gz"
gzip -nc secret-header.docx > "$out/secret-header.docx.gz"
xz -c stock.csv > "$out/stock.csv.xz"
bzip2 -c stock.csv > "$out/stock.csv.bz2"
