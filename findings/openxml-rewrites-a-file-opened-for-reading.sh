#!/usr/bin/env bash
# DocumentFormat.OpenXml 3.3.0 on .NET 10: a valid Word document that is opened by its path with isEditable: false is rewritten on
# disk where the address of a hyperlink is one that System.Uri refuses (an address as people type it, "mailto:li na@@example.com").
# Nothing is told, the text is read all the same; the file's digest is another one, and so a proof made before no longer holds. The
# same document opened from a stream, or one whose address Uri takes, stays as it is.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
cat > probe.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="DocumentFormat.OpenXml" Version="3.3.0" />
  </ItemGroup>
</Project>
PROJECT
cat > Program.cs <<'CODE'
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const string Package = "http://schemas.openxmlformats.org/package/2006";

foreach (var (address, byPath) in new[] { ("https://example.com", true), ("mailto:li na@@example.com", true), ("mailto:li na@@example.com", false) })
{
    File.WriteAllBytes("notes.docx", Document(address));
    var before = File.ReadAllBytes("notes.docx");
    string text;
    if (byPath)
    {
        using var document = WordprocessingDocument.Open("notes.docx", isEditable: false);
        text = document.MainDocumentPart!.Document!.Body!.InnerText;
    }
    else
    {
        using var stream = File.OpenRead("notes.docx");
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        text = document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    Console.WriteLine($"{(byPath ? "path" : "stream")}: {text}, {(before.AsSpan().SequenceEqual(File.ReadAllBytes("notes.docx")) ? "as it was" : "rewritten")}");
}

static byte[] Document(string address)
{
    using var bytes = new MemoryStream();
    using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
    {
        Add("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"main\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"link\" Type=\"{Office}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/></Relationships>");
        Add("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Office}\"><w:body><w:p><w:hyperlink r:id=\"link\"><w:r><w:t>hello</w:t></w:r></w:hyperlink></w:p></w:body></w:document>");

        void Add(string name, string xml)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }
    }

    return bytes.ToArray();
}
CODE
dotnet build -v q >/dev/null
said="$(dotnet bin/Debug/net10.0/probe.dll)"
echo "$said"
[ "$said" = $'path: hello, as it was\npath: hello, rewritten\nstream: hello, as it was' ] || { echo "this has changed" >&2; exit 1; }
