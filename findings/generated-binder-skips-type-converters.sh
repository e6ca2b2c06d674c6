#!/usr/bin/env bash
# Microsoft.Extensions.Configuration.Binder 10.0.15 on .NET 10: a property whose type has a TypeConverter is bound by the
# reflection binder and passed over, without a warning or an exception, by the binder that is generated at compile time
# (EnableConfigurationBindingGenerator). The same source, the same JSON; one MSBuild property decides whether a company's
# deadline is read or its default silently stays. A value that is no such thing fails in the first and is ignored by the second.
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
    <Nullable>enable</Nullable>
    <EnableConfigurationBindingGenerator>$(Generated)</EnableConfigurationBindingGenerator>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.Configuration" Version="10.0.15" />
    <PackageReference Include="Microsoft.Extensions.Configuration.Binder" Version="10.0.15" />
  </ItemGroup>
</Project>
PROJECT
cat > Program.cs <<'CODE'
using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;

foreach (var written in new[] { "4wh", "soon" })
{
    var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Reply"] = written, ["Name"] = "kept" }).Build();
    var options = new Deadlines();
    try
    {
        configuration.Bind(options);
        Console.WriteLine($"{written}: {options.Reply.Text} {options.Name}");
    }
    catch (InvalidOperationException)
    {
        Console.WriteLine($"{written}: InvalidOperationException");
    }
}

public sealed class Deadlines
{
    public Span Reply { get; set; } = new("default");
    public string Name { get; set; } = "";
}

[TypeConverter(typeof(SpanConverter))]
public readonly record struct Span(string Text);

public sealed class SpanConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string { Length: > 0 } text && char.IsAsciiDigit(text[0]) ? new Span(text) : throw new FormatException("no span");
}
CODE
run() { rm -rf bin obj && dotnet build -v q -p:Generated="$1" >/dev/null && dotnet bin/Debug/net10.0/probe.dll | tr '\n' ';'; }
reflection="$(run false)"
generated="$(run true)"
echo "reflection binder: $reflection"
echo "generated binder:  $generated"
[ "$reflection" = "4wh: 4wh kept;soon: InvalidOperationException;" ] && [ "$generated" = "4wh: default kept;soon: default kept;" ] \
  || { echo "this has changed" >&2; exit 1; }
