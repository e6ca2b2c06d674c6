#!/usr/bin/env bash
# PdfPig 0.1.16 on .NET 10: where a font is composed with Identity-H and has no ToUnicode, which ISO 32000-1 leaves to the writer (9.10.2 says
# that there is then no way to tell the characters), the letters of a page are the numbers of its glyphs, as if they were characters: "Total 42"
# comes out as 7RWDO and three control characters, and nothing marks them as untold. A host that searches such text finds nothing and takes
# the page for clean. The same page with ToUnicode reads right. Poppler's pdftotext, where it is installed, writes the same numbers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
echo '{ "private": true, "type": "module", "dependencies": { "pdf-lib": "1.17.1", "@pdf-lib/fontkit": "1.1.1", "dejavu-fonts-ttf": "2.37.3" } }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error > /dev/null
cat > make.mjs <<'CODE'
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import fontkit from '@pdf-lib/fontkit';

const document = await PDFDocument.create();
document.registerFontkit(fontkit);
const font = await document.embedFont(readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), { subset: false });
document.addPage([300, 100]).drawText('Total 42', { x: 20, y: 50, size: 20, font });
const told = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
writeFileSync('told.pdf', Buffer.from(told, 'latin1'));

// A key that no reader knows, as long as the one that it stands in place of, so that every offset stays.
writeFileSync('untold.pdf', Buffer.from(told.replaceAll('/ToUnicode', '/XX_NoName'), 'latin1'));
CODE
node make.mjs
mkdir probe
cat > probe/probe.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="PdfPig" Version="0.1.16" />
  </ItemGroup>
</Project>
PROJECT
cat > probe/Program.cs <<'CODE'
using UglyToad.PdfPig;

foreach (var file in args)
{
    using var document = PdfDocument.Open(File.ReadAllBytes(file));
    var characters = document.GetPage(1).Letters.SelectMany(letter => letter.Value).Select(unit => $"{(int)unit:X4}");
    Console.WriteLine($"{file}: {string.Join(' ', characters)}");
}
CODE
dotnet build probe -v q > /dev/null
said="$(dotnet probe/bin/Debug/net10.0/probe.dll told.pdf untold.pdf)"
echo "$said"
[ "$said" = $'told.pdf: 0054 006F 0074 0061 006C 0020 0034 0032\nuntold.pdf: 0037 0052 0057 0044 004F 0003 0017 0015' ] || { echo "this has changed" >&2; exit 1; }
