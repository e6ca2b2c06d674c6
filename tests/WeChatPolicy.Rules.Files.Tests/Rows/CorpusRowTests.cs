using System.Security.Cryptography;

namespace WeChatPolicy.Rules.Files.Tests.Rows;

/// <summary>What files made by real programs are, cut, damaged and under other names too; written down from the policy and the standards.</summary>
public class CorpusRowTests
{
    private static readonly FileInspector s_inspector = new();

    public static IEnumerable<TheoryDataRow<int>> Lines => CorpusRow.All.Select(row => new TheoryDataRow<int>(row.Line) { TestDisplayName = row.ToString() });

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_file_is_judged_right(int line)
    {
        var row = CorpusRow.All.Single(row => row.Line == line);
        var bytes = row.Bytes();

        var inspection = s_inspector.Inspect(new MemoryStream(bytes, writable: false), row.Name, TestContext.Current.CancellationToken);

        List<string> wrong = [.. Wrong(row, inspection), .. Broken(row, bytes, inspection)];
        Assert.True(wrong.Count == 0, $"{row}\n{string.Join('\n', wrong)}\nRemarks: {string.Join(", ", inspection.Remarks)}");
    }

    [Fact]
    public void There_are_rows_enough_and_none_stands_twice()
    {
        Assert.True(CorpusRow.All.Count >= 120);
        Assert.Equal(CorpusRow.All.Count, CorpusRow.All.Select(row => (row.File, row.Change, row.Name)).Distinct().Count());
    }

    private static IEnumerable<string> Wrong(CorpusRow row, FileInspection inspection)
    {
        if (!Allows(row.Format, inspection.Format.ToString())) yield return $"Format: {inspection.Format}, not {row.Format}.";
        if (!Allows(row.Agrees, inspection.AgreesWithName.ToString())) yield return $"Agrees with its name: {inspection.AgreesWithName}, not {row.Agrees}.";
        if (!Allows(row.Intact, inspection.Intact.ToString())) yield return $"Intact: {inspection.Intact}, not {row.Intact}.";
        if (!Allows(row.Encrypted, inspection.Encrypted.ToString())) yield return $"Encrypted: {inspection.Encrypted}, not {row.Encrypted}.";
        if (!Allows(row.Whole, inspection.TextIsWhole ? "yes" : "no")) yield return $"Text whole: {inspection.TextIsWhole}, not {row.Whole}.";
        foreach (var words in row.Says)
        {
            if (words is ['!', .. var never])
            {
                if (Holds(inspection.Text, never)) yield return $"The text holds '{never}'.";
            }
            else if ((inspection.TextIsWhole || row.Whole != "-") && !Holds(inspection.Text, words))
            {
                yield return $"The text does not hold '{words}'.";
            }
        }

        foreach (var remark in row.Remarks)
        {
            var found = remark.StartsWith("mark:", StringComparison.Ordinal)
                ? inspection.Marks.Any(mark => mark.Position.ToString() == remark[5..])
                : remark.TrimStart('!').Split('|').Any(code => inspection.Remarks.Any(one => one.Code.ToString() == code));
            if (found == remark.StartsWith('!')) yield return $"Remark: {remark}.";
        }
    }

    /// <summary>What holds of every file.</summary>
    private static IEnumerable<string> Broken(CorpusRow row, byte[] bytes, FileInspection inspection)
    {
        if (!inspection.TextIsWhole && inspection.Remarks.Count == 0) yield return "The text is not whole, and no remark says why.";
        if (inspection.TextIsWhole && inspection.Encrypted == Ternary.Yes) yield return "Encrypted, and read.";
        if (inspection.Size != bytes.Length) yield return $"Size: {inspection.Size}, not {bytes.Length}.";
        if (inspection.Digest?.Value != Convert.ToHexStringLower(SHA256.HashData(bytes))) yield return "The digest is another.";
        if (inspection.ToString().Contains(row.Name, StringComparison.Ordinal)) yield return "It shows its name.";
        if (row.Says.Any(words => inspection.ToString().Contains(words, StringComparison.Ordinal))) yield return "It shows its text.";
    }

    private static bool Allows(string cell, string value) => cell == "-" || cell.Split('|').Contains(value, StringComparer.OrdinalIgnoreCase);

    // Where a reader puts blanks between runs or lines is its own; that nothing is missing or in another order is not.
    private static bool Holds(string text, string words) => Dense(text).Contains(Dense(words), StringComparison.Ordinal);

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
