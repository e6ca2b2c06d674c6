namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Every state against every step.</summary>
public class CaseTableTests
{
    // A row a step, a column a state; "-" is refused.
    private const string Expected = """
                     None     Detected  Reported  Recorded  Investigating  Verified  Dismissed  Closed
        Detect       Detected Detected  Reported  Recorded  Investigating  Verified  Dismissed  Closed
        Report       Reported Detected  Reported  Recorded  Investigating  Verified  Dismissed  Closed
        Accept       -        Recorded  Recorded  Recorded  Investigating  Verified  Dismissed  Closed
        Record       Recorded Recorded  Recorded  Recorded  -              -         -          -
        Investigate  -        -         -         Investigating Investigating Investigating Investigating Investigating
        Verify       -        -         -         -         Verified       Verified  -          -
        Dismiss      -        -         -         -         Dismissed      Dismissed Dismissed  -
        AssessLoss   -        -         -         -         -              Verified  -          Closed
        SettleLoss   -        -         -         -         Investigating  Verified  Dismissed  Closed
        DecideReward -        -         -         -         -              Verified  -          Closed
        Close        -        -         -         -         -              Closed    Closed     -
        """;

    // A report in every case, a loss in each that has been verified, and news after each outcome: the state alone decides.
    private static readonly CaseEvent[] s_begun = [Steps.Reported(), Steps.Recorded(), Steps.Opened()];
    private static readonly CaseEvent[] s_verified = [.. s_begun, Steps.Verified(), Steps.Loss(), Steps.Reported("r2", day: 6)];

    private static readonly Dictionary<CaseState, CaseEvent[]> s_ways = new()
    {
        [CaseState.None] = [],
        [CaseState.Detected] = [Steps.Detected(), Steps.Reported()],
        [CaseState.Reported] = [Steps.Reported()],
        [CaseState.Recorded] = [Steps.Reported(), Steps.Recorded()],
        [CaseState.Investigating] = [.. s_verified, Steps.Opened("i2", day: 7)],
        [CaseState.Verified] = s_verified,
        [CaseState.Dismissed] = [.. s_verified, Steps.Dismissed(day: 8)],
        [CaseState.Closed] = [.. s_verified, Steps.Closed()],
    };

    private static readonly Dictionary<CaseAction, CaseEvent> s_steps = new CaseEvent[]
    {
        Steps.Detected("new"), Steps.Reported("new"), Steps.Accepted("new"), Steps.Recorded("new"), Steps.Opened("new"), Steps.Verified("new"),
        Steps.Dismissed("new"), Steps.Loss("new"), Steps.Paid("new"), Steps.Rewarded("new"), Steps.Closed("new"),
    }.Zip(Enum.GetValues<CaseAction>()).ToDictionary(pair => pair.Second, pair => pair.First);

    public static TheoryData<CaseState, CaseAction, string> Rows
    {
        get
        {
            var lines = Expected.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            var rows = new TheoryData<CaseState, CaseAction, string>();
            foreach (var line in lines.Skip(1))
            {
                for (var i = 1; i < line.Length; i++) rows.Add(Enum.Parse<CaseState>(lines[0][i - 1]), Enum.Parse<CaseAction>(line[0]), line[i]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_step_leads_on_or_is_refused_and_leaves_the_case_as_it_was(CaseState state, CaseAction action, string expected)
    {
        var book = Steps.Book(s_ways[state]);
        var before = book.Save(ReporterDisclosure.Disclosed);

        var observed = book.Observe(s_steps[action]);

        Assert.Equal((expected != "-", expected == "-", false), (observed.Taken is not null, observed.Refusal is not null, observed.IsIgnored));
        if (observed.Taken is { } transition)
        {
            Assert.Equal((state, expected, action, "new"), (transition.From, transition.To.ToString(), transition.Action, transition.FactId));
            Assert.Equal(expected, book.File().State.ToString());
            return;
        }

        var refusal = observed.Refusal!;
        Assert.Equal((CaseRefusalReason.State, state, action), (refusal.Reason, refusal.State, refusal.Action));
        Assert.DoesNotContain(action, refusal.Allowed);
        Assert.Equal(before, book.Save(ReporterDisclosure.Disclosed));
        var error = Assert.Throws<RefusedException>(() => book.Observe(s_steps[action]).OrThrow());
        Assert.Equal(refusal.Message, error.Refusal!.Message);
        foreach (var word in new[] { "'c1'", state.ToString(), "anybody" }.Concat(refusal.Allowed.Select(allowed => allowed.ToString()))) Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_state_and_every_step_is_in_the_table() =>
        Assert.Equal(Enum.GetValues<CaseState>().Length * Enum.GetValues<CaseAction>().Length, Rows.Count);

    [Fact]
    public void A_whole_life_is_kept_step_by_step()
    {
        var book = Steps.Book(
            Steps.Reported(), Steps.Accepted(), Steps.Opened(), Steps.Verified(), Steps.Loss(), Steps.Paid(), Steps.Rewarded(), Steps.Closed());

        Assert.Equal(
            "Reported Recorded Investigating Verified Verified Verified Verified Closed",
            string.Join(' ', book.File().Transitions.Select(step => step.To)));
        Assert.Equal((CaseOutcome.Verified, CaseStanding.Entitled), (book.File().Outcome, book.File().OutcomeStanding));
        Assert.Equal(Ternary.Yes, book.File().Reward!.Granted);
        Assert.True(Assert.Single(book.File().Reports).Accepted);
    }
}
