#!/usr/bin/env bash
# Microsoft.CodeAnalysis.PublicApiAnalyzers 5.6.0 beside the System.Text.Json source generator of .NET SDK 10: the members that
# the generator adds to a public JsonSerializerContext count as public API that was not declared (RS0016) and, although the
# project is nullable, as one of oblivious reference types (RS0041). The analyzer's own fix (dotnet format, RS0016) declares
# what stands in sources, the context's type among it, and ends without an error; of the context's members it declares none, and
# each is still reported. A library with such a context either keeps it internal or writes these lines by hand.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
cat > probe.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.CodeAnalysis.PublicApiAnalyzers" Version="5.6.0" PrivateAssets="all" />
    <AdditionalFiles Include="PublicAPI.*.txt" />
  </ItemGroup>
</Project>
PROJECT
cat > Notice.cs <<'CODE'
using System.Text.Json.Serialization;

namespace Probe;

public sealed class Notice
{
    public string Text { get; set; } = "";
}

[JsonSerializable(typeof(Notice))]
public sealed partial class NoticeContext : JsonSerializerContext;
CODE
echo '#nullable enable' > PublicAPI.Shipped.txt
echo '#nullable enable' > PublicAPI.Unshipped.txt

# Which of the two diagnostics are reported in the file of a name, each once.
reported() { { dotnet build -v q --no-incremental 2>/dev/null | grep -oE "$1[^(]*\([0-9]+,[0-9]+\): warning $2" || true; } | sort -u | wc -l; }
dotnet restore -v q >/dev/null
written_before="$(reported 'Notice\.cs' RS0016)"
dotnet format analyzers probe.csproj --diagnostics RS0016 --severity info --no-restore >/dev/null 2>&1
written="$(reported 'Notice\.cs' RS0016)"
generated="$(reported 'NoticeContext\.' RS0016)"
oblivious="$(reported 'NoticeContext\.' RS0041)"
declared="$(grep -c 'NoticeContext\.' PublicAPI.Unshipped.txt || true)"
echo "after the fix: of $written_before places in sources $written are still reported;"
echo "of the generated members $declared are declared and $generated still reported, $oblivious of them as oblivious"
[ "$written_before" -gt 0 ] && [ "$written" -eq 0 ] && [ "$declared" -eq 0 ] && [ "$generated" -eq 6 ] && [ "$oblivious" -eq 2 ] \
  || { echo "this has changed" >&2; exit 1; }
