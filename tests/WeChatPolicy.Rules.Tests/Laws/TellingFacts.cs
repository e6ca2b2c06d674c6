using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>Facts that rules have something to say about: the rows of the tables, and generated ones with their texts.</summary>
public static class TellingFacts
{
    private static readonly RuleCase[] s_rows = [.. AllCases.Rows.Where(row => row.Options is null && row.Compose is null)];

    private static readonly string[] s_texts = [.. s_rows.Select(row => row.Fact).OfType<Message>().Select(message => message.Text).Where(text => text.Length > 0).Distinct()];

    public static Arbitrary<Fact> Facts() => Arb.From(Gen.Frequency(
        (3, Gen.Elements(s_rows).Select(row => row.Fact)),
        (3, FactGenerators.Of<Message>().SelectMany(message => Gen.Elements(s_texts).Select(text => (Fact)(message with { Text = text })))),
        (4, FactGenerators.Any)));
}
