using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Text.Disguises;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Tables;

/// <summary>What was laid out while the assembly was built is what would be made of the same data now.</summary>
public class PreparedTablesTests
{
    private static readonly TextAnalyzer s_prepared = new TextAnalyzerBuilder().Build();
    private static readonly TextAnalyzer s_made = new TextAnalyzerBuilder().ReadBy(WeChatPolicy.Rules.Text.Lexicons.With(HarmlessWords.All)).Build();

    public static TheoryData<string> Names => [.. TablePreparation.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_of_them_is_what_making_it_now_gives(string name)
    {
        using var stream = typeof(TextAnalyzer).Assembly.GetManifestResourceStream($"Prepared/{name}.tables")!;
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        Assert.True(kept.ToArray().AsSpan().SequenceEqual(TablePreparation.Written(TablePreparation.All.Single(table => table.Name == name).Write)));
    }

    [Fact]
    public void There_is_no_other_file_of_them() => Assert.Equal(
        TablePreparation.All.Select(table => $"Prepared/{table.Name}.tables").Order(StringComparer.Ordinal),
        typeof(TextAnalyzer).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Prepared/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_read_where_it_lies(string name)
    {
        Assert.True(PreparedTables.TryOpen(name, out var tables));
        Assert.True(tables.Next<byte>().IsMapped);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ChineseTalk)])]
    public void A_text_reads_alike_by_either(ChineseTalk talk) => Assert.Equal(Matches(s_made, talk.Text), Matches(s_prepared, talk.Text));

    public static TheoryData<string, Func<TextAnalyzerBuilder, TextAnalyzerBuilder>, string, string[]> Changes => new()
    {
        { "a term of its own", host => host.AddLexicon("acme-project", "白鹭计划"), "白鹭计划下周启动，加我微信详谈", ["acme-project"] },
        { "a term of a category of the library's", host => host.AddLexicon("gambling", "转盘局"), "今晚转盘局三缺一", ["gambling"] },
        { "an allowed term", host => host.AddAllowedTerms("六合彩票据"), "六合彩票据已归档", [] },
        { "no disguises", host => host.ReadDisguises(DisguiseKinds.None), "你是shabi吗", [] },
        { "a word of a list", host => host.AddLexicon("surname", "玄德公"), "六合彩内部消息", ["gambling"] },
        { "other lexicons", host => host.ReadBy([new Lexicon("acme-code", [new("青鸟", Confidence.Likely, [])])]), "青鸟已到，六合彩开奖", ["acme-code"] },
        { "nothing", host => host, "六合彩内部消息", ["gambling"] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_a_host_changes_is_in_what_it_reads_by(string change, Func<TextAnalyzerBuilder, TextAnalyzerBuilder> host, string text, string[] found)
    {
        var analyzer = host(new TextAnalyzerBuilder()).Build();
        string[] asked = ["acme-project", "acme-code", "gambling", "insult"];
        var signals = Matches(analyzer, text).Select(match => analyzer.Signals.NameOf(match.Signal)).Distinct();
        Assert.True(found.SequenceEqual(signals.Where(asked.Contains).Order(StringComparer.Ordinal)), change);
    }

    private static TextMatch[] Matches(TextAnalyzer analyzer, string text)
    {
        var reading = new AnalysisBuffer();
        reading.Add("text", text);
        analyzer.Read(reading);
        return reading.Matches.ToArray();
    }
}
