namespace WeChatPolicy.Rules.Text;

/// <summary>Characters that look like others.</summary>
internal static class ShapeTable
{
    // The entry of a character is where its list begins in the text of all lists, one behind; 0 for none.
    private static readonly ushort[] s_starts = new ushort[0x10000];
    private static readonly string s_lists = Load();

    /// <summary>The characters that one could be taken for.</summary>
    internal static ReadOnlySpan<char> Of(char character)
    {
        var start = s_starts[character];
        if (start == 0) return default;
        var rest = s_lists.AsSpan(start);
        return rest[..rest.IndexOf('\n')];
    }

    private static string Load()
    {
        var lists = new System.Text.StringBuilder("\n");
        foreach (var line in EmbeddedText.Lines("Disguises/shapes.txt"))
        {
            s_starts[line[0]] = (ushort)lists.Length;
            lists.Append(line, 1, line.Length - 1).Append('\n');
        }

        return lists.ToString();
    }
}
