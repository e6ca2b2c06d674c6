using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>4.2.2: one loss that several caused is due once, and shares that do not add up are told.</summary>
public class LossSharingTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly string[] s_people = ["zhang", "li", "chen", "sun"];

    // Claims as "case person fact lossId amount share", in the order of their days; what each person owes, and whether the shares add up.
    public static TheoryData<string, string[], string, string> Rows => new()
    {
        { "halves", ["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1000 0.5"], "zhang 500, li 500", "L1 Complete 1" },
        { "three unequal shares", ["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1000 0.3", "c3 chen m3 L1 1000 0.2"], "zhang 500, li 300, chen 200", "L1 Complete 1" },
        { "a remainder that nobody bears", ["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1000 0.3"], "zhang 500, li 300", "L1 Unassigned 0.8" },
        { "one offender, a part of the loss", ["c1 zhang m1 - 1000 0.3"], "zhang 300", "- Unassigned 0.3" },
        { "one offender, all of it", ["c1 zhang m1 - 1000 1"], "zhang 1000", "- Complete 1" },
        { "the whole claimed from two", ["c1 zhang m1 L1 1000 1", "c2 li m2 L1 1000 1"], "zhang 1000, li 0", "L1 Exceeded 2" },
        { "the whole claimed from two for one fact, without an id", ["c1 zhang m1 - 1000 1", "c2 li m1 - 1000 1"], "zhang 1000, li 0", "- Exceeded 2" },
        { "more than the whole", ["c1 zhang m1 L1 1000 0.7", "c2 li m2 L1 1000 0.6"], "zhang 700, li 300", "L1 Exceeded 1.3" },
        { "more than the whole, of three", ["c1 zhang m1 L1 1000 0.7", "c2 li m2 L1 1000 0.6", "c3 chen m3 L1 1000 0.1"], "zhang 700, li 300, chen 0", "L1 Exceeded 1.4" },
        { "two losses of one fact", ["c1 zhang m1 - 1000 1", "c2 li m1 - 400 1"], "zhang 1000, li 400", "- Complete 1|- Complete 1" },
        { "two facts that cost as much", ["c1 zhang m1 - 1000 1", "c2 li m2 - 1000 1"], "zhang 1000, li 1000", "- Complete 1|- Complete 1" },
        { "two losses by their ids, of one fact and as much", ["c1 zhang m1 L1 1000 1", "c2 li m1 L2 1000 1"], "zhang 1000, li 1000", "L1 Complete 1|L2 Complete 1" },
        { "two cases against one person for one loss", ["c1 zhang m1 - 1000 0.3", "c2 zhang m1 - 1000 0.5"], "zhang 500", "- Unassigned 0.5" },
        { "a share that is open", ["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1000 -"], "zhang 500, li 0", "L1 Open 0.5" },
        { "amounts that differ", ["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1200 0.5"], "zhang 500, li 600", "L1 AmountsDiffer 1" },
        { "nothing borne", ["c1 zhang m1 L1 1000 0"], "zhang 0", "L1 Unassigned 0" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_loss_is_due_once_and_what_does_not_add_up_is_told(string what, string[] claims, string due, string sharing)
    {
        var cases = Book(claims);
        var book = new AssessmentBook(cases);

        Assert.NotEmpty(what);
        var owed = s_people.Select(person => (person, Lines: Of(book, person).Liabilities)).Where(each => each.Lines.Count > 0)
            .Select(each => FormattableString.Invariant($"{each.person} {each.Lines.Sum(line => line.Due):0.##}"));
        Assert.Equal(due, string.Join(", ", owed));
        Assert.Equal(sharing, string.Join('|', book.Losses().Select(loss => FormattableString.Invariant($"{loss.LossId ?? "-"} {loss.Sharing} {loss.SharesTotal:0.##}"))));
        Assert.Equal(due, string.Join(", ", s_people.Select(person => (person, Lines: Of(new AssessmentBook(CaseBook.Restore(cases.Save())), person).Liabilities)).Where(each => each.Lines.Count > 0)
            .Select(each => FormattableString.Invariant($"{each.person} {each.Lines.Sum(line => line.Due):0.##}"))));
    }

    [Fact]
    public void A_line_tells_that_shares_exceed_the_loss_and_names_nobody_else()
    {
        var book = new AssessmentBook(Book(["c1 zhang m1 L1 1000 0.7", "c2 li m2 L1 1000 0.6"]));
        var line = Assert.Single(Of(book, "li").Liabilities);

        Assert.Equal((0.6m, 0.3m, LossSharing.Exceeded), (line.Share, line.AppliedShare, line.Sharing));
        Assert.Contains("130%", line.SharingExplanation!.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("zhang", Of(book, "li").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remainder_is_told_in_words()
    {
        var loss = Assert.Single(new AssessmentBook(Book(["c1 zhang m1 L1 1000 0.5", "c2 li m2 L1 1000 0.25"])).Losses());

        Assert.Contains("75%", loss.Explanation.En, StringComparison.Ordinal);
        Assert.Contains("其余 25%", loss.Explanation.Zh, StringComparison.Ordinal);
        Assert.Equal(["zhang", "li"], loss.Claims.Select(claim => claim.EmployeeId));
    }

    [Fact]
    public void A_case_that_is_dismissed_claims_nothing_any_more()
    {
        var cases = Book(["c1 zhang m1 L1 1000 1", "c2 li m2 L1 1000 1"]);
        cases.Observe(Steps.Dismissed("x", "c1", 30)).OrThrow();
        var book = new AssessmentBook(cases);

        Assert.Equal((0m, LiabilityStatus.Withdrawn), (Of(book, "zhang").Liabilities[0].Due, Of(book, "zhang").Liabilities[0].Status));
        Assert.Equal((1000m, LossSharing.Complete), (Of(book, "li").Liabilities[0].Due, Of(book, "li").Liabilities[0].Sharing!.Value));
    }

    [Fact]
    public void A_loss_that_is_said_to_be_paid_in_full_is_paid_by_the_share_that_applies()
    {
        var cases = Book(["c1 zhang m1 L1 1000 0.7", "c2 li m2 L1 1000 0.6"]);
        cases.Observe(Steps.Paid("p", "c2", day: 30)).OrThrow();

        var line = Assert.Single(Of(new AssessmentBook(cases), "li").Liabilities);
        Assert.Equal((300m, 300m, 0m, LiabilityStatus.Settled), (line.Due, line.Paid, line.Open, line.Status));
    }

    [Property(MaxTest = 200)]
    public void All_together_never_owe_more_than_the_loss(byte[] shares)
    {
        var claims = shares.Take(6).Select((share, i) => FormattableString.Invariant($"c{i} {s_people[share % 4]} m{i} L1 999.99 {share / 255m}")).ToArray();
        var book = new AssessmentBook(Book(claims));

        Assert.True(s_people.Sum(person => Of(book, person).Liabilities.Sum(line => line.Due)) <= 999.99m);
        Assert.Equal(claims.Length == 0 ? 0 : 1, book.Losses().Count);
    }

    private static Assessment Of(AssessmentBook book, string person) => book.Of(person, AssessmentPeriod.Year(2026), s_engine);

    private static CaseBook Book(string[] claims)
    {
        var book = new CaseBook();
        for (var day = 0; day < claims.Length; day++)
        {
            var fields = claims[day].Split(' ');
            var loss = Steps.Loss($"{fields[0]}-l", fields[0], Number(fields[4]), Number(fields[5]), day: day + 1) with { LossId = fields[3] == "-" ? null : fields[3] };
            foreach (var step in Steps.UpToVerified(fields[0], day, fields[2], accused: Steps.Somebody(fields[1], "wang")).Append(loss)) book.Observe(Neutral(step)).OrThrow();
        }

        return book;
    }

    // Li is among those who owe here, so that others take the steps.
    private static CaseEvent Neutral(CaseEvent step) => step with { Person = Steps.Somebody("judge", "board") };

    private static decimal? Number(string field) => field == "-" ? null : decimal.Parse(field, System.Globalization.CultureInfo.InvariantCulture);
}
