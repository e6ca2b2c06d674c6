namespace WeChatPolicy.Rules.Text;

/// <summary>The data files that travel inside the assembly, by their logical name.</summary>
internal static class EmbeddedText
{
    /// <summary>Opens one resource, such as <c>Folding/traditional.txt</c>.</summary>
    internal static TextReader Open(string logicalName) => new StreamReader(OpenStream(logicalName));

    /// <summary>Opens a resource that is no text.</summary>
    internal static Stream OpenStream(string logicalName) => typeof(EmbeddedText).Assembly.GetManifestResourceStream(logicalName)
        ?? throw new InvalidOperationException($"The assembly lacks its own resource {logicalName}.");

    /// <summary>The lines of a resource that are not <c>#</c> comments.</summary>
    internal static IEnumerable<string> Lines(string logicalName)
    {
        using var reader = Open(logicalName);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>The logical names under a folder, such as <c>Lexicons/</c>, in ordinal order.</summary>
    internal static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
