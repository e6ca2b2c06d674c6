using WeChatPolicy.Rules;

namespace Timeline.Tests;

/// <summary>The year that comes with the sample, read and folded once for all tests.</summary>
internal static class BundledYear
{
    private static readonly Lazy<string[]> s_lines = new(() => File.ReadAllLines(FactsFile.Bundled));
    private static readonly Lazy<YearRecord> s_record = new(() => YearFold.Of(SamplePolicy.Build(), new FactsFile(FactsFile.Bundled).Lines()));
    private static readonly Lazy<Printed> s_chinese = new(() => Printed.By());

    public static IReadOnlyList<string> Lines => s_lines.Value;

    public static IEnumerable<Fact> Facts => Lines.Select(FactJson.Deserialize);

    public static YearRecord Record => s_record.Value;

    /// <summary>The whole year as it is printed by default.</summary>
    public static Printed Whole => s_chinese.Value;
}
