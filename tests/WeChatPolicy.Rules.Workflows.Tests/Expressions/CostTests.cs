namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

[CollectionDefinition("Costs", DisableParallelization = true)]
public sealed class Costs;

[Collection("Costs")]
public sealed class CostTests
{
    private const int MostBytesARule = 200_000;

    private static readonly string[] s_clean =
    [
        "message.Recipients.Any(r => message.Mentions.Any(it == r.Id) && r.Kind.Is(\"Partner\"))",
        "message.Recipients.Count(Kind.Is(\"Customer\")) > 5",
        "message.Sender.Id in (\"a\", \"b\")",
        "message.Mentions.Contains(\"nobody\")",
        "message.Text.Contains(\"合同\") && message.Text.Length > 5",
        "message.Text.ContainsIgnoreCase(\"vpn\")",
        "text.Contains(\"内部资料\") || text.Has(\"gambling\") || text.Has(\"work-topic\") && text.Count(\"mobile-number\") > 3",
        "text.Has(\"mobile-number\", \"Likely\")",
        "message.SentAt != null && message.SentAt.Value.InChina().Hour >= 22",
        "message.SentAt.HasValue && message.SentAt.Value.HoursSince(message.SentAt.Value.AddDays(-1)) < 3",
        "message.Recalled.Is(\"Yes\") || message.Circumstances.Classification.IsAtLeast(\"Sensitive\")",
        "message.Circumstances.Approvals.IsKnown && message.Circumstances.Approvals.Value.All(a => a.HoldsAt(message.SentAt).Is(\"No\"))",
        "message.Account.IsKnown() && message.Account.Ownership.IsNot(\"Company\")",
        "(n + 1) * 2 % 7 > 100 ? true : message.Sender.Id == message.Conversation.Id",
    ];

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        var rules = s_clean.Select((expression, i) => WorkflowJson.Rule($"R{i}", expression, "message", ("n", "message.Text.Length"))).ToArray();
        var engine = Judging.Engine(WorkflowJson.Of(rules));
        for (var i = 0; i < 200; i++) Assert.Empty(engine.Evaluate(Facts.Message).Findings);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 1000; i++) engine.Evaluate(Facts.Message);
        }, attempts: 5));
    }

    [Fact]
    public void Eight_threads_from_a_cold_start_never_judge_wrongly()
    {
        const int Threads = 8, Evaluations = 1_000_000;
        var engine = Judging.Engine(WorkflowJson.Of(
            WorkflowJson.Rule("Long", "n > 20", "message", ("n", "message.Text.Length")),
            WorkflowJson.Rule("ToCustomer", "message.Recipients.Any(x => x.Kind.Is(\"Customer\"))"),
            WorkflowJson.Rule("Phone", "text.Has(\"mobile-number\")")));
        var facts = Enumerable.Range(0, 8).Select(i => Facts.Message with
        {
            Text = (i & 4) > 0 ? "13812345678" : (i & 1) > 0 ? new string('长', 30) : "短",
            Recipients = (i & 2) > 0 ? [Facts.Customer] : [],
        }).ToArray();
        var expected = facts.Select((_, i) => ((i & 4) > 0 ? 1 : i & 1) + ((i & 2) > 0 ? 1 : 0)).ToArray();
        using var start = new Barrier(Threads);
        var wrong = 0;

        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Evaluations / Threads; i++)
            {
                if (engine.Evaluate(facts[i & 7]).Findings.Count != expected[i & 7]) Interlocked.Increment(ref wrong);
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void A_thousand_rules_allocate_to_be_loaded_about_ten_times_what_a_hundred_do()
    {
        Load(10);
        var (hundred, thousand) = (Load(100), Load(1000));

        // What it takes of time is told by the benchmark WorkflowLoading.
        Assert.InRange(thousand, 0, 12 * hundred);
        Assert.InRange(thousand / 1000, 0, MostBytesARule);

        static long Load(int rules)
        {
            var json = WorkflowJson.Of([.. Enumerable.Range(0, rules).Select(i => WorkflowJson.Rule($"R{i}", $"message.Text.Length > {i} && message.Recipients.Any(x => x.Kind.Is(\"Customer\") && x.Id != \"id{i}\")"))]);
            return Allocated(() => Assert.Equal(rules, WorkflowClauses.Load(json).Rules.Count));
        }
    }

    [Fact]
    public void An_expression_of_10_MB_is_refused_for_a_few_times_its_size()
    {
        var json = WorkflowJson.Of("message.Text == \"" + new string('a', 10_000_000) + "\"");

        Assert.InRange(Allocated(() => Assert.Single(Judging.Faults(json))), 0, 8L * json.Length);
    }

    // Rules are loaded on a thread with a deep stack of its own, so that all threads are counted; no other test runs meanwhile.
    private static long Allocated(Action act)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        act();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
