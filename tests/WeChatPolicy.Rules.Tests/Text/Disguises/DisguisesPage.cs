using System.Globalization;
using System.Text.RegularExpressions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>The table of docs/design/disguises.md.</summary>
internal static partial class DisguisesPage
{
    internal sealed record Row(string Kind, string Example, Signal Signal, DisguiseKinds Switches, string Harmless);

    internal static IReadOnlyList<Row> Rows { get; } = [.. Read()];

    private static IEnumerable<Row> Read()
    {
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "docs", "design", "disguises.md")))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != 8 || cells[1] == "kind" || cells[1].StartsWith("---", StringComparison.Ordinal)) continue;
            Assert.True(new SignalRegistry(Signals.All).TryGet(cells[3], out var signal), cells[3]);
            yield return new(cells[1], Plain(cells[2]), signal, cells[5] == "–" ? DisguiseKinds.None : Enum.Parse<DisguiseKinds>(cells[5]), Plain(cells[6]));
        }
    }

    private static string Plain(string cell) => Escape().Replace(cell, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
