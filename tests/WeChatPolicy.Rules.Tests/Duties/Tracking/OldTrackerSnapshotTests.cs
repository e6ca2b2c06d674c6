using System.Globalization;

namespace WeChatPolicy.Rules.Tests.Duties;

/// <summary>A tracker that version 0.1 saved is still read, and means what it meant then.</summary>
/// <remarks>The snapshot was made of the timeline sample's facts up to 11:31:36 on 2 February 2026, by the policy with its defaults.</remarks>
public class OldTrackerSnapshotTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("3.1.2/takeover-response", "wx-chengxi", "person:chengxi", null, "incident-0002", "2026-02-02T11:43:03+08:00")]
    [InlineData("2.3.1/timely-reply", "d-tangyu-zhangwei|tangyu", "person:tangyu", "person:zhangwei", "msg-0335", "2026-02-02T16:31:36+08:00")]
    [InlineData("3.2.3/security-issue-report", "issue-0002", "person:zhoujie", "company", "issue-0002", "2026-02-02T18:00:00+08:00")]
    [InlineData("3.2.3/security-issue-response", "issue-0002", "person:zhangwei", null, "issue-0002", "2026-02-02T18:00:00+08:00")]
    [InlineData("3.1.2/takeover-report", "wx-chengxi", "person:chengxi", "company", "incident-0002", "2026-02-03T10:43:03+08:00")]
    [InlineData("5.2.2/consultation", "question-0004", "company", "person:fengtao", "question-0004", "2026-02-03T18:00:00+08:00")]
    [InlineData("2.4.3/file-archiving", "file-0010|zhengguoqiang", "person:zhengguoqiang", null, "fileact-0037", "2026-02-04T18:00:00+08:00")]
    [InlineData("3.2.3/audit-cooperation", "audit-0003", "person:luolan", "person:zhangwei", "audit-0003", "2026-02-04T18:00:00+08:00")]
    [InlineData("2.4.3/file-archiving", "file-0011|liuyang", "person:liuyang", null, "fileact-0041", "2026-02-06T18:00:00+08:00")]
    [InlineData("3.3.3/privacy-appeal", "appeal-0001", "company", "person:zhoujie", "appeal-0001", "2026-02-06T18:00:00+08:00")]
    [InlineData("5.3.2/safety-tips", "case-analyses", "company", null, "organisation-0002", "2026-02-12T10:00:00+08:00")]
    [InlineData("5.3.2/safety-tips", "tips", "company", null, "organisation-0002", "2026-02-12T10:00:00+08:00")]
    [InlineData("4.1.2/inspection-interval", "chat-records", "company", null, "inspection-0001", "2026-02-19T09:28:34+08:00")]
    [InlineData("4.1.2/inspection-interval", "group-activity", "company", null, "inspection-0001", "2026-02-19T09:28:34+08:00")]
    [InlineData("4.1.3/reporter-reward", "case-0002", "company", null, "casestep-0008", "2026-02-25T09:46:21+08:00")]
    [InlineData("5.3.3/engagement-activities", "activities", "company", null, "organisation-0001", "2026-07-11T10:00:00+08:00")]
    public void What_was_owed_is_owed(string ruleId, string key, string debtor, string? creditor, string openedBy, string due)
    {
        var duty = Assert.Single(Restored().OpenUnder(ruleId), duty => duty.Key == key);
        Assert.Equal((debtor, creditor, openedBy), (duty.Debtor.ToString(), duty.Creditor?.ToString(), duty.OpenedBy));
        Assert.Equal(DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), duty.DueAt);
    }

    [Theory]
    [InlineData("3.2.1/backup-interval", 27)]
    [InlineData("3.1.1/password-rotation", 27)]
    [InlineData("5.1.1/training-interval", 8)]
    public void What_comes_round_again_is_owed_by_as_many(string ruleId, int owed) => Assert.Equal(owed, Restored().OpenUnder(ruleId).Count);

    [Fact]
    public void Nothing_else_is_owed_and_the_clock_stands_where_it_stood()
    {
        Assert.Equal(78, Restored().Open.Count);
        Assert.Equal(new DateTimeOffset(2026, 2, 2, 11, 31, 36, TimeSpan.FromHours(8)), Restored().Clock);
    }

    [Fact]
    public void What_is_met_from_then_on_is_discharged()
    {
        var zhangwei = new Participant { Id = "zhangwei", Kind = ParticipantKind.Employee };
        var met = Restored().Observe(new Message
        {
            Id = "answer",
            Conversation = new() { Id = "d-tangyu-zhangwei", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
            Sender = new() { Id = "tangyu", Kind = ParticipantKind.Employee },
            Recipients = [zhangwei],
            SentAt = new DateTimeOffset(2026, 2, 2, 13, 30, 0, TimeSpan.FromHours(8)),
            RepliesTo = "msg-0335",
            Text = "收到，下午发给您",
        });
        Assert.Equal("2.3.1/timely-reply d-tangyu-zhangwei|tangyu", Assert.Single(met.Discharged).ToString());
    }

    [Fact]
    public void What_is_not_met_is_breached_at_its_deadline()
    {
        var breached = Restored().AdvanceTo(new DateTimeOffset(2026, 2, 7, 0, 0, 0, TimeSpan.FromHours(8))).Changes.Where(change => change.Kind == DutyChangeKind.Breached);
        Assert.Equal(
            [
                "3.1.2/takeover-response wx-chengxi",
                "2.3.1/timely-reply d-tangyu-zhangwei|tangyu",
                "3.2.3/security-issue-report issue-0002",
                "3.2.3/security-issue-response issue-0002",
                "3.1.2/takeover-report wx-chengxi",
                "5.2.2/consultation question-0004",
                "2.4.3/file-archiving file-0010|zhengguoqiang",
                "3.2.3/audit-cooperation audit-0003",
                "3.2.1/backup-interval wx-hanxue",
                "2.4.3/file-archiving file-0011|liuyang",
                "3.3.3/privacy-appeal appeal-0001",
            ],
            breached.Select(change => change.Duty.ToString()));
    }

    private static ObligationTracker Restored() =>
        ObligationTracker.Restore(s_engine, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Duties", "Data", "tracker-1.json")));
}
