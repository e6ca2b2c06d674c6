#!/usr/bin/env bash
# SharpCompress 0.50.8 on .NET 10: a 7z without SubStreamsInfo ends in a NullReferenceException. 7zFormat.txt has that part in brackets,
# and the reference program (7-Zip 26.02: "Everything is Ok") reads it: a folder without it holds one stream, whose check sum stands
# with the folder. The same entry with SubStreamsInfo is read. A host that takes an exception for damage accuses a sound file.
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
    <PackageReference Include="SharpCompress" Version="0.50.8" />
  </ItemGroup>
</Project>
PROJECT
base64 -d <<< "N3q8ryccAATN4JKxCwAAAAAAAAAuAAAAAAAAACYV4wtoZWxsbyBoZWxsbwEEBgABCQsABwsBAAEBAAwLAAgKAUCmLQEAAAUBEQ0AYQAuAHQAeAB0AAAAAAA=" > with-substreams.7z
base64 -d <<< "N3q8ryccAASmTBS4CwAAAAAAAAAsAAAAAAAAAK+gMFpoZWxsbyBoZWxsbwEEBgABCQsABwsBAAEBAAwLCgFApi0BAAAFARENAGEALgB0AHgAdAAAAAAA" > without-substreams.7z
cat > Program.cs <<'CODE'
using SharpCompress.Archives;

foreach (var file in args)
{
    try
    {
        using var archive = ArchiveFactory.OpenArchive(new MemoryStream(File.ReadAllBytes(file)));
        var entry = archive.Entries.Single();
        using var reader = new StreamReader(entry.OpenEntryStream());
        Console.WriteLine($"{file}: {entry.Key}: {reader.ReadToEnd()}");
    }
    catch (NullReferenceException error)
    {
        Console.WriteLine($"{file}: {error.GetType().Name}");
    }
}
CODE
for seven in 7zz 7z 7zr; do
  command -v "$seven" >/dev/null || continue
  for file in with-substreams.7z without-substreams.7z; do
    "$seven" t "$file" >/dev/null || { echo "$file is not valid" >&2; exit 1; }
  done
  break
done
dotnet build -v q >/dev/null
said="$(dotnet bin/Debug/net10.0/probe.dll with-substreams.7z without-substreams.7z)"
echo "$said"
[ "$said" = $'with-substreams.7z: a.txt: hello hello\nwithout-substreams.7z: NullReferenceException' ] || { echo "this has changed" >&2; exit 1; }
