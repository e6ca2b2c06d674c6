using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Accuracy;

namespace Accuracy.Tests;

/// <summary>The office sets counted on lines of our own.</summary>
public sealed class OfficeSetTests : IDisposable
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("plain", "你这个傻逼", "2.2.4/personal-attack", "violation", "", true)]
    [InlineData("plain", "你这个傻逼", "2.2.3/rumour", "violation", "", false)]
    [InlineData("plain", "你这个傻逼", "2.2.3/rumour", "violation", "2.2.4/personal-attack", true)]
    [InlineData("plain", "二期通过验收，大家辛苦", "2.2.4/personal-attack", "violation", "", false)]
    [InlineData("near-miss", "你这个傻逼", "2.2.3/rumour", "none", "", true)]
    [InlineData("near-miss", "二期通过验收，大家辛苦", "2.2.3/rumour", "none", "", false)]
    [InlineData("clean", "你这个傻逼", null, "none", "", true)]
    public void An_offence_is_told_of_by_its_rule_or_one_that_counts_and_anything_else_by_any_alarm(string kind, string text, string? target, string expect, string accept, bool told)
    {
        var data = Write("scenarios.jsonl", $$"""{"id":"own","target":{{(target is null ? "null" : $"\"{target}\"")}},"expect":"{{expect}}","kind":"{{kind}}","audience":"group","sender":"employee","accept":[{{(accept.Length == 0 ? "" : $"\"{accept}\"")}}],"text":"{{text}}"}""");

        Assert.Equal(told, OfficeScenarios.Told(Assert.Single(OfficeScenarios.JudgeAll(s_engine, data))));
    }

    [Theory]
    [InlineData("pass", null, "二期通过验收，大家辛苦", 1)]
    [InlineData("pass", null, "你这个傻逼", 0)]
    [InlineData("finding", "2.2.4/", "你这个傻逼", 1)]
    [InlineData("finding", "2.2.3/rumour", "你这个傻逼", 0)]
    [InlineData("not-block", null, "你这个傻逼", 1)]
    public void A_field_case_wants_a_pass_no_block_or_a_finding(string want, string? rule, string text, int right)
    {
        var data = Write("field-cases.jsonl", $$"""{"id":"own-1","want":"{{want}}","rule":{{(rule is null ? "null" : $"\"{rule}\"")}},"audience":"group","sender":"employee","text":"{{text}}"}""");

        var report = FieldCases.Measure(s_engine, data);

        Assert.Equal(100 * right, Assert.Single(report.Figures).Value);
        Assert.Equal(1 - right, report.Mistakes.Count);
    }

    [Fact]
    public void A_line_that_is_no_JSON_is_named()
    {
        var data = Write("scenarios.jsonl", "{}\n{ none");

        var error = Assert.Throws<InvalidDataException>(() => data.Lines("office/scenarios.jsonl"));

        Assert.Contains("office/scenarios.jsonl, line 2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private Datasets Write(string file, string line)
    {
        File.WriteAllText(Path.Combine(_root.CreateSubdirectory("office").FullName, file), line);
        return new Datasets(_root.FullName);
    }
}
