using WeChatPolicy.Rules;

namespace ArchiveScreening.Tests;

/// <summary>
/// A small policy whose rules look for plain words, so that these tests depend on no lexicon: "block", "review" and
/// "notify" in a text ask for just that.
/// </summary>
internal static class SamplePolicy
{
    public static PolicyBuilder New() => PolicyBuilder.CreateEmpty()
        .AddClause(new Clause("2.2.4", Modality.Must, ("文明用语", "Language"), ("注意言辞", "Mind one's language"),
            Rule("2.2.4/block", "block", Severity.High, Enforcement.Block),
            Rule("2.2.4/notify", "notify", Severity.Low, Enforcement.Notify)))
        .AddClause(new Clause("2.3.2", Modality.Must, ("表述清楚", "Clear wording"), ("说清楚", "Say clearly"),
            Rule("2.3.2/review", "review", Severity.Medium, Enforcement.Review)));

    private static Rule Rule(string id, string word, Severity severity, Enforcement enforcement) => WeChatPolicy.Rules.Rule.For<Message>(id)
        .Rated(severity, enforcement)
        .Says($"文本含有 {word}", $"The text says {word}").Remedy("请改正", "Put it right")
        .When(message => message.Text.Contains(word, StringComparison.Ordinal));
}
