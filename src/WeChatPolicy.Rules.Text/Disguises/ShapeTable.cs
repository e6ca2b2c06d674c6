namespace WeChatPolicy.Rules.Text;

/// <summary>Characters that look like others.</summary>
internal static class ShapeTable
{
    private static readonly Lists s_all = PreparedTables.TryOpen("shapes", out var tables) ? new(tables.Next<ushort>(), tables.Next<char>()) : Build();

    /// <summary>The characters that one could be taken for.</summary>
    internal static ReadOnlySpan<char> Of(char character)
    {
        var start = s_all.Starts[character];
        if (start == 0) return default;
        var rest = s_all.Texts.AsSpan()[start..];
        return rest[..rest.IndexOf('\n')];
    }

    internal static Lists Build()
    {
        var (starts, texts) = (new ushort[0x10000], new System.Text.StringBuilder("\n"));
        foreach (var line in EmbeddedText.Lines("Disguises/shapes.txt"))
        {
            starts[line[0]] = (ushort)texts.Length;
            texts.Append(line, 1, line.Length - 1).Append('\n');
        }

        return new(starts, texts.ToString().ToCharArray());
    }

    /// <param name="Starts">The entry of a character is where its list begins in the text of all lists, one behind; 0 for none.</param>
    /// <param name="Texts">All lists, each with the end of a line behind it.</param>
    internal readonly record struct Lists(FixedTable<ushort> Starts, FixedTable<char> Texts)
    {
        internal void Write(TableWriter to)
        {
            to.Add(Starts);
            to.Add(Texts);
        }
    }
}
