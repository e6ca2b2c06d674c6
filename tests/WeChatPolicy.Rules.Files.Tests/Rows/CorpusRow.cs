using System.Globalization;

namespace WeChatPolicy.Rules.Files.Tests.Rows;

/// <summary>A line of <c>rows.tsv</c>: a file, what was done to it, the name that it goes by, and what an inspection is to say.</summary>
/// <remarks>
/// <c>-</c> leaves open what the norm leaves open; <c>a|b</c> allows both. What it says stands between semicolons: words that the text holds where it is whole,
/// and in any case where the row does not call it whole; <c>!</c> before words that must not be there. Remarks stand between commas, <c>mark:</c> before the position of a mark.
/// </remarks>
internal sealed record CorpusRow(
    int Line, string File, string Change, string Name, string Format, string Agrees, string Intact, string Encrypted, string Whole, IReadOnlyList<string> Says, IReadOnlyList<string> Remarks)
{
    public static IReadOnlyList<CorpusRow> All { get; } = [.. Read()];

    /// <summary>The bytes, changed as the row says.</summary>
    public byte[] Bytes()
    {
        var bytes = CorpusFiles.Read(File);
        var words = Change.Split(' ');
        var count = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 0;
        switch (words[0])
        {
            case "-": return bytes;
            case "half": return bytes[..(bytes.Length / 2)];
            case "less": return bytes[..^count];
            case "first": return bytes[..count];
            case "more": return [.. bytes, .. Enumerable.Range(0, count).Select(i => (byte)(i * 37))];
            case "flip":
                bytes[bytes.Length / 2] ^= 0x55;
                return bytes;
            case "zeros":
                Array.Clear(bytes, bytes.Length / 2, bytes.Length - (bytes.Length / 2));
                return bytes;
            default: throw new FormatException($"Line {Line} of rows.tsv asks for '{words[0]}'.");
        }
    }

    public override string ToString() => $"{Line}: {File}{(Change == "-" ? "" : $" ({Change})")} as {Name}";

    private static IEnumerable<CorpusRow> Read()
    {
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rows.tsv")))
        {
            number++;
            if (number == 1 || line.StartsWith('#') || line.Length == 0) continue;
            var cells = line.Split('\t');
            if (cells.Length != 10) throw new FormatException($"Line {number} of rows.tsv has {cells.Length} cells, not 10.");
            yield return new CorpusRow(
                number, cells[0], cells[1], cells[2] == "-" ? Path.GetFileName(cells[0]) : cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], List(cells[8], ';'), List(cells[9], ','));
        }
    }

    private static string[] List(string cell, char separator) => cell == "-" ? [] : cell.Split(separator);
}
