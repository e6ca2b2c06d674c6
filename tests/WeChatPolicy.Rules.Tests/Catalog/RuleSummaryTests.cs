using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Catalog;

/// <summary>What a rule says of itself is worked out once and follows its checks and duties.</summary>
public class RuleSummaryTests
{
    [Fact]
    public void Asking_what_a_rule_is_put_to_and_needs_allocates_nothing()
    {
        Rule[] rules = [.. PolicyCatalog.Rules];
        var asked = 0;

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var rule in rules)
        {
            if (!rule.Needs.IsEmpty) asked++;
            if (rule.FactTypes is not null) asked++;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(asked > rules.Length);
    }

    [Fact]
    public void A_rule_that_is_changed_knows_its_checks_and_duties_of_now()
    {
        var begun = RuleDefinition.Begin("acme/grows", Modality.Must).On<Message>(SignalSet.Of(Signals.Insult), static (in _) => { });
        Rule grown = begun.OwesEach<FileTransfer>(SignalSet.Of(Signals.SecretMark), static (in _, _) => { }).On<Message>(SignalSet.Of(Signals.Hate), static (in _) => { });
        Rule before = begun;

        Assert.Equal([typeof(Message)], before.FactTypes);
        Assert.Equal(SignalSet.Of(Signals.Insult), before.Needs);
        Assert.Equal([typeof(Message), typeof(FileTransfer)], grown.FactTypes);
        Assert.Equal(SignalSet.Of(Signals.Insult, Signals.SecretMark, Signals.Hate), grown.Needs);
        Assert.Equal(grown.FactTypes, (grown with { Revision = "2" }).FactTypes);
    }
}
