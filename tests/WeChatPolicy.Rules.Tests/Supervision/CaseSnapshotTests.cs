using System.Text;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Books are kept as versioned JSON.</summary>
public class CaseSnapshotTests
{
    private static readonly CaseEvent[] s_life =
    [
        Steps.Reported(), Steps.Accepted(), Steps.Opened() with { Accused = Steps.Somebody("chen", "boss") }, Steps.Verified(severity: Severity.High),
        Steps.Loss(), Steps.Paid(amount: 10), Steps.Rewarded(), Steps.Detected("d2", "c2"),
    ];

    [Theory]
    [InlineData(ReporterDisclosure.Withheld)]
    [InlineData(ReporterDisclosure.Disclosed)]
    public void A_book_is_restored_as_it_was(ReporterDisclosure reporters)
    {
        var json = Steps.Book(s_life).Save(reporters);

        var restored = CaseBook.Restore(json);

        Assert.Equal(json, restored.Save(reporters));
        Assert.StartsWith("{\"version\":2,", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Contains("\"state\":\"Verified\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal("c1", Assert.Single(restored.CasesOf("chen")).Id);
        Assert.Equal(["c1", "c2"], restored.CasesOf("zhang").Select(file => file.Id));
        Assert.True(restored.Observe(s_life[0]).IsIgnored);
    }

    [Fact]
    public void A_book_that_knows_its_reporters_still_keeps_them_out()
    {
        var restored = CaseBook.Restore(Steps.Book(Steps.Reported(), Steps.Accepted()).Save(ReporterDisclosure.Disclosed));

        Assert.Equal(CaseRefusalReason.Involved, restored.Observe(Steps.By(Steps.Whistle, Steps.Opened())).Refusal?.Reason);
        Assert.Equal(CaseStanding.Entitled, restored.Observe(Steps.Opened()).Taken?.Standing);
    }

    [Fact]
    public void Without_its_reporters_a_book_can_only_ask_for_confirmation()
    {
        var restored = CaseBook.Restore(Steps.Book(Steps.Reported(), Steps.Accepted()).Save());

        Assert.Equal(CaseStanding.ToBeConfirmed, restored.Observe(Steps.Opened()).Taken?.Standing);
    }

    [Theory]
    [InlineData("{\"version\":3,\"entirely\":\"different\"}")]
    [InlineData("{\"version\":3,\"cases\":[]}")]
    public void A_newer_snapshot_is_refused_with_what_to_do(string json)
    {
        var utf8Json = Encoding.UTF8.GetBytes(json);
        foreach (var restore in new Action[] { () => CaseBook.Restore(utf8Json), () => AppealBook.Restore(utf8Json), () => AssessmentBook.Restore(utf8Json, new CaseBook()) })
        {
            var error = Assert.Throws<SnapshotException>(restore);
            Assert.Contains("version 3", error.Message, StringComparison.Ordinal);
            Assert.Contains("Update WeChatPolicy.Rules", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":\"1\"}")]
    [InlineData("{\"version\":0,\"cases\":[]}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":1,\"cases\":null}")]
    [InlineData("{\"version\":1,\"cases\":[null]}")]
    [InlineData("{\"version\":1,\"cases\":[],\"more\":1}")]
    [InlineData("{\"version\":1,\"cases\":[{\"id\":\"c1\",\"state\":\"Detected\",\"transitions\":[]}]}")]
    [InlineData("{\"version\":1,\"cases\":[")]
    public void What_is_no_snapshot_is_refused(string json) => Assert.Throws<SnapshotException>(() => CaseBook.Restore(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_case_that_is_listed_twice_is_refused()
    {
        var json = Encoding.UTF8.GetString(Steps.Book(Steps.Detected()).Save());
        var one = json[(json.IndexOf('[', StringComparison.Ordinal) + 1)..json.LastIndexOf(']')];

        Assert.Contains("A snapshot lists each case once.", Assert.Throws<SnapshotException>(() => CaseBook.Restore(Encoding.UTF8.GetBytes(json.Replace(one, $"{one},{one}", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);
    }
}
