#!/usr/bin/env bash
# System.IO.Compression of .NET 10: of a stored entry that is encrypted by ZipCrypto (PKWARE APPNOTE 6.1), ZipArchiveEntry.Open succeeds
# without a password and hands out the ciphertext, twelve bytes longer than Length, as if it were the content: no exception, and only
# IsEncrypted tells. It is the same whether the sizes stand before the data or, as a writer does that cannot go back, behind it. Both
# files are valid: unzip, where there is one, reads them with the password.
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
</Project>
PROJECT
cat > Program.cs <<'CODE'
using System.IO.Compression;
using System.Text;

var table = Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1))).ToArray();
var plain = Encoding.UTF8.GetBytes("nothing of this is secret\n");
foreach (var streamed in new[] { false, true })
{
    var bytes = Zip(streamed);
    File.WriteAllBytes(streamed ? "streamed.zip" : "plain.zip", bytes);
    using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
    var entry = archive.Entries.Single();
    using var content = new MemoryStream();
    using (var opened = entry.Open()) opened.CopyTo(content);
    Console.WriteLine($"streamed {streamed}: encrypted {entry.IsEncrypted}, length {entry.Length}, read {content.Length} bytes, {(content.ToArray().AsSpan().IndexOf(plain) < 0 ? "none of them plain" : "plain")}");
}

byte[] Zip(bool streamed)
{
    var crc = ~plain.Aggregate(uint.MaxValue, Step);
    ushort flags = (ushort)(streamed ? 9 : 1), time = 0x6000;
    var data = Encrypt(streamed ? (byte)(time >> 8) : (byte)(crc >> 24));
    using var bytes = new MemoryStream();
    using var writer = new BinaryWriter(bytes);
    writer.Write(0x04034b50u);
    Header(streamed ? (0, 0, 0) : (crc, (uint)data.Length, (uint)plain.Length));
    writer.Write("a.txt"u8);
    writer.Write(data);
    if (streamed) foreach (var value in new[] { 0x08074b50u, crc, (uint)data.Length, (uint)plain.Length }) writer.Write(value);
    var directory = (uint)bytes.Position;
    writer.Write(0x02014b50u);
    writer.Write((ushort)20);
    Header((crc, (uint)data.Length, (uint)plain.Length));
    writer.Write(new byte[14]);
    writer.Write("a.txt"u8);
    var end = (uint)bytes.Position;
    writer.Write(0x06054b50u);
    foreach (ushort value in new ushort[] { 0, 0, 1, 1 }) writer.Write(value);
    writer.Write(end - directory);
    writer.Write(directory);
    writer.Write((ushort)0);
    return bytes.ToArray();

    void Header((uint Crc, uint Packed, uint Plain) sizes)
    {
        foreach (var value in new ushort[] { 20, flags, 0, time, 0x5A21 }) writer.Write(value);
        foreach (var value in new[] { sizes.Crc, sizes.Packed, sizes.Plain }) writer.Write(value);
        writer.Write((ushort)5);
        writer.Write((ushort)0);
    }
}

byte[] Encrypt(byte check)
{
    uint first = 0x12345678, second = 0x23456789, third = 0x34567890;
    foreach (var letter in "pass"u8) Take(letter);
    return new byte[11].Append(check).Concat(plain).Select(value =>
    {
        var mask = (ushort)(third | 2);
        var cipher = (byte)(value ^ (byte)((mask * (mask ^ 1)) >> 8));
        Take(value);
        return cipher;
    }).ToArray();

    void Take(byte value)
    {
        first = Step(first, value);
        second = (second + (first & 0xFF)) * 134775813 + 1;
        third = Step(third, (byte)(second >> 24));
    }
}

uint Step(uint crc, byte value) => table[(crc ^ value) & 0xFF] ^ (crc >> 8);
CODE
dotnet build -v q >/dev/null
said="$(dotnet bin/Debug/net10.0/probe.dll)"
echo "$said"
if command -v unzip >/dev/null; then
  for file in plain.zip streamed.zip; do
    [ "$(unzip -P pass -p "$file")" = "nothing of this is secret" ] || { echo "$file is not valid" >&2; exit 1; }
  done
fi
[ "$said" = $'streamed False: encrypted True, length 26, read 38 bytes, none of them plain\nstreamed True: encrypted True, length 26, read 38 bytes, none of them plain' ] \
  || { echo "this has changed" >&2; exit 1; }
