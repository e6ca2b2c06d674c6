using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>The files that ship are those that the code writes. Set UPDATE_REFERENCE to write them anew.</summary>
public class OptionReferenceTests
{
    [Fact]
    public void The_schema_of_appsettings_is_that_of_the_options() => IsWritten("src/WeChatPolicy.Rules/appsettings.schema.json", OptionSchemaWriter.Write());

    [Fact]
    public void The_page_of_options_is_that_of_the_options() => IsWritten("docs/options.md", OptionTableWriter.Write());

    private static void IsWritten(string file, string expected, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", file);
        if (!File.Exists(path)) path = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file));
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") is { Length: > 0 }) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
