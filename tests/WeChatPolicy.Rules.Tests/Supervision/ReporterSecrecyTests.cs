using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Nothing that a book says names a reporter, unless it is asked to.</summary>
public class ReporterSecrecyTests
{
    private static readonly string s_reporter = Steps.Whistle.Id;

    private static readonly CaseEvent[] s_life =
    [
        Steps.Reported(), Steps.Accepted(), Steps.Opened(), Steps.Verified(), Steps.Loss(), Steps.Paid(amount: 5), Steps.Rewarded(), Steps.Reported("r2"),
    ];

    [Fact]
    public void Neither_text_nor_json_names_the_reporter()
    {
        var book = Steps.Book(s_life);
        var engine = PolicyBuilder.CreateDefault().Build();
        var assessment = new AssessmentBook(book).Of("zhang", AssessmentPeriod.Year(2026), engine);
        string[] said =
        [
            book.ToString()!, book.Reporters.ToString(), book.File().ToString(), Encoding.UTF8.GetString(book.Save()), assessment.ToString(), assessment.ToJson(),
            .. book.File().Transitions.SelectMany(step => new[] { step.ToString(), JsonSerializer.Serialize(step, SupervisionJsonContext.Default.CaseTransition) }),
            .. book.File().Reports.Select(report => report.ToString()),
            .. s_life.Select(step => step.ToString()),
        ];

        Assert.All(said, text => Assert.DoesNotContain(s_reporter, text, StringComparison.Ordinal));
        Assert.NotEmpty(assessment.Lines);
    }

    [Fact]
    public void A_reporter_who_is_turned_away_is_named_by_no_error()
    {
        foreach (var step in new CaseEvent[] { Steps.Accepted("n1"), Steps.Verified("n2"), Steps.Dismissed("n3"), Steps.Closed("n4"), Steps.Loss("n5"), Steps.Rewarded("n6") })
        {
            var book = Steps.Book(s_life);
            var error = Assert.Throws<RefusedException>(() => book.Observe(Steps.By(Steps.Whistle, step)).OrThrow());
            var refusal = Assert.IsType<CaseRefusal>(error.Refusal);
            string[] said = [error.ToString(), refusal.ToString(), refusal.Message.Zh, JsonSerializer.Serialize(refusal, SupervisionJsonContext.Default.CaseRefusal)];

            Assert.Equal(CaseRefusalReason.Involved, refusal.Reason);
            Assert.All(said, text => Assert.DoesNotContain(s_reporter, text, StringComparison.Ordinal));
            Assert.All(said, text => Assert.DoesNotContain("zhang", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_reporter_is_turned_away_in_the_same_words_as_the_subject()
    {
        var book = Steps.Book(s_life);
        string Refused(Participant person) => book.Observe(Steps.By(person, Steps.Verified("n"))).Refusal?.ToString() ?? "";

        Assert.Equal(Refused(Steps.Subject), Refused(Steps.Whistle));
        Assert.Equal(Refused(Steps.Superior), Refused(Steps.Whistle));
    }

    [Fact]
    public void Whoever_is_permitted_sees_the_reporters_of_one_case()
    {
        var book = Steps.Book([.. s_life, Steps.Reported("r9", "c9")]);

        var permission = book.PermitDisclosure("c1", Steps.Member, "protection of the reporter");

        Assert.Equal(["r1", "r2"], book.Reporters.Disclose(permission).Keys.Order());
        Assert.All(book.Reporters.Disclose(permission).Values, reporter => Assert.Equal(s_reporter, reporter.Disclose()));
        Assert.DoesNotContain(s_reporter, permission.ToString(), StringComparison.Ordinal);
        Assert.Contains(s_reporter, Encoding.UTF8.GetString(book.Save(ReporterDisclosure.Disclosed)), StringComparison.Ordinal);
        Assert.Empty(book.Reporters.Disclose(book.PermitDisclosure("c7", Steps.Member, "a case that is not there")));
    }

    [Fact]
    public void Those_whom_a_report_is_about_are_never_permitted()
    {
        var book = Steps.Book(s_life);

        foreach (var person in new[] { Steps.Subject, Steps.Superior, Steps.Subordinate })
        {
            var error = Assert.Throws<RefusedException>(() => book.PermitDisclosure("c1", person, "curiosity"));
            Assert.DoesNotContain(s_reporter, error.Message, StringComparison.Ordinal);
        }
    }
}
