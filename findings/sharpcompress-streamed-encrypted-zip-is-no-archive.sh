#!/usr/bin/env bash
# SharpCompress 0.50.8 on .NET 10: ArchiveFactory.IsArchive says of a valid ZIP that it is no archive where its one entry is encrypted
# (ZipCrypto) and was streamed, so that bit 3 of its flags is set and its sizes stand behind the data (PKWARE APPNOTE 4.4.4), as every
# writer leaves it that cannot go back. The same entry with its sizes before the data is a ZIP. A host that asks first whether a file
# is an archive takes an encrypted one for an ordinary file. unzip, where there is one, reads both with the password.
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
base64 -d <<< "UEsDBBQAAQAAAABgIVqLLdjFJgAAABoAAAAFAAAAYS50eHQ+eLduq760Vf9AxvItCFNF7g3CN8xHY9XuHME/QhePsd/KPS6b5FBLAQIUABQAAQAAAABgIVqLLdjFJgAAABoAAAAFAAAAAAAAAAAAAAAAAAAAAABhLnR4dFBLBQYAAAAAAQABADMAAABJAAAAAAA=" > sizes-before.zip
base64 -d <<< "UEsDBBQACQAAAABgIVoAAAAAAAAAAAAAAAAFAAAAYS50eHQ+eLduq760Vf9Axlf/3zORupmA12Yf8UbjDyC8V6Gug82AOeJValBLBwiLLdjFJgAAABoAAABQSwECFAAUAAkAAAAAYCFaiy3YxSYAAAAaAAAABQAAAAAAAAAAAAAAAAAAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAAWQAAAAAA" > sizes-behind.zip
cat > Program.cs <<'CODE'
using SharpCompress.Archives;

foreach (var file in args)
{
    using var stream = File.OpenRead(file);
    Console.WriteLine($"{file}: an archive {ArchiveFactory.IsArchive(stream, out _)}");
}
CODE
if command -v unzip >/dev/null; then
  for file in sizes-before.zip sizes-behind.zip; do
    [ "$(unzip -P pass -p "$file")" = "nothing of this is secret" ] || { echo "$file is not valid" >&2; exit 1; }
  done
fi
dotnet build -v q >/dev/null
said="$(dotnet bin/Debug/net10.0/probe.dll sizes-before.zip sizes-behind.zip)"
echo "$said"
[ "$said" = $'sizes-before.zip: an archive True\nsizes-behind.zip: an archive False' ] || { echo "this has changed" >&2; exit 1; }
