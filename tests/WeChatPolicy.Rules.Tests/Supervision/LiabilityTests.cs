namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>4.2.2: what is owed for a loss.</summary>
public class LiabilityTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly CaseEvent[] s_verified = [Steps.Detected(), Steps.Recorded(), Steps.Opened(), Steps.Verified()];

    // Loss, share and payments; what is due, paid, open and in excess, and how far it has come.
    public static TheoryData<string, CaseEvent[], string> Rows => new()
    {
        { "open", [Steps.Loss()], "CNY 300 0 300 0 Open" },
        { "part-paid", [Steps.Loss(), Steps.Paid(amount: 100)], "CNY 300 100 200 0 PartPaid" },
        { "settled in two", [Steps.Loss(), Steps.Paid(amount: 100), Steps.Paid("p2", amount: 200)], "CNY 300 300 0 0 Settled" },
        { "settled in full", [Steps.Loss(), Steps.Paid(amount: 100), Steps.Paid("p2")], "CNY 300 300 0 0 Settled" },
        { "assessed as paid", [Steps.Loss() with { Settled = Completion.DoneAtUnknownTime }], "CNY 300 300 0 0 Settled" },
        { "overpaid", [Steps.Loss(), Steps.Paid(amount: 301.5m)], "CNY 300 301.5 0 1.5 Overpaid" },
        { "no share", [Steps.Loss(share: 0)], "CNY 0 0 0 0 Settled" },
        { "share not known", [Steps.Loss(share: null), Steps.Paid(amount: 5)], "CNY 0 5 0 0 Undetermined" },
        { "loss not known", [Steps.Loss(amount: null)], " 0 0 0 0 Undetermined" },
        { "cut off, not rounded", [Steps.Loss(amount: 200m, share: 0.33333m)], "CNY 66.66 0 66.66 0 Open" },
        { "assessed anew", [Steps.Loss(), Steps.Paid(amount: 300), Steps.Loss("l2", amount: 2000m, day: 8)], "CNY 600 300 300 0 PartPaid" },
        { "another currency", [Steps.Loss(), Steps.Paid(amount: 300), Steps.Loss("l2", currency: "USD", day: 8)], "USD 300 0 300 0 Open|CNY 0 300 0 300 Overpaid" },
        { "entered by somebody who may perhaps", [Steps.Loss(), Steps.By(Steps.OfUnknownSuperior, Steps.Loss("l2", amount: 9000m))], "CNY 300 0 300 0 Open" },
        { "withdrawn", [Steps.Loss(), Steps.Paid(amount: 100), Steps.Dismissed(day: 8)], "CNY 0 100 0 100 Withdrawn" },
        { "reopened", [Steps.Loss(), Steps.Paid(amount: 100), Steps.Reported(day: 8), Steps.Opened("i2", day: 9)], "CNY 0 100 0 0 Suspended" },
        { "none assessed", [], "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_loss_is_followed_until_it_is_settled(string what, CaseEvent[] steps, string expected)
    {
        var assessment = Assess([.. s_verified, .. steps]);

        Assert.NotEmpty(what);
        Assert.Equal(expected, string.Join('|', assessment.Liabilities.Select(line =>
            FormattableString.Invariant($"{line.Currency} {line.Due:0.##} {line.Paid:0.##} {line.Open:0.##} {line.Excess:0.##} {line.Status}"))));
        Assert.All(assessment.Liabilities, line => Assert.NotEmpty(line.FactIds));
    }

    [Fact]
    public void Currencies_are_never_added_up()
    {
        var assessment = Assess([.. s_verified, Steps.Loss(), .. Steps.UpToVerified("c2", 1), Steps.Loss("l2", "c2", currency: "USD"), .. Steps.UpToVerified("c3", 1), Steps.Loss("l3", "c3", 10m)]);

        Assert.Equal([new LiabilityTotal("CNY", 303m, 0, 303m, 0), new LiabilityTotal("USD", 300m, 0, 300m, 0)], assessment.LiabilityTotals);
    }

    [Fact]
    public void A_line_names_the_assessment_that_applies_and_the_payments()
    {
        var line = Assert.Single(Assess([.. s_verified, Steps.Loss(), Steps.Paid(amount: 1), Steps.Loss("l2", day: 8)]).Liabilities);

        Assert.Equal(["p1", "l2"], line.FactIds);
        Assert.Equal("c1", Assert.Single(line.Sources).CaseId);
    }

    private static Assessment Assess(CaseEvent[] steps) => new AssessmentBook(Steps.Book(steps)).Of("zhang", AssessmentPeriod.Year(2026), s_engine);
}
