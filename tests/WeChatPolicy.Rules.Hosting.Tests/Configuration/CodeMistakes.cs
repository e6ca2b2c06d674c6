namespace WeChatPolicy.Rules.Hosting.Tests.Configuration;

/// <summary>Options that code sets are held to the same as those that a file states, and told by their paths alone.</summary>
public class CodeMistakes
{
    private static readonly (string Written, Action<PolicyOptions> Set, string Message)[] s_rows =
    [
        ("a reply within no time", static options => options.Communication.Reply = Term.Hours(0), "Communication:Reply is '0h', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time); 0wd is until the end of the day."),
        ("a backup all the time", static options => options.Backups.Interval = default, "Backups:Interval is '0m', and must be more than 0, such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."),
        ("a hundred and nine years", static options => options.Backups.Retention = Term.Days(40_000), "Backups:Retention is '40000d', and must be a term of no more than 36525 days."),
        ("lateness in working time", static options => options.Tracking.AllowedLateness = Term.WorkingHours(1), "Tracking:AllowedLateness is '1wh', and must be by the clock, such as 10m."),
        ("a number as a name", static options => options.Tracking.OnLeave = (AbsenceTreatment)7, "Tracking:OnLeave is '7', and must be one of PassOn, Cancel, Keep, as it stands here."),
        ("a channel that nobody knows", static options => options.Training.Channels = [PublicityChannel.Mail, PublicityChannel.Unknown], "Training:Channels:1 is 'Unknown', and must be one of NoticeBoard, Mail, WeChatGroup, OfficialAccount, Intranet, Other, as it stands here."),
        ("too short a password", static options => options.Passwords.MinimumLength = 3, "Passwords:MinimumLength is '3', and must be a whole number from 4 to 128."),
        ("an extension with its dot", static options => options.Files.AllowedExtensions = ["pdf", ".docx"], "Files:AllowedExtensions:1 is '.docx', and must be an extension without dot or star, such as pdf."),
        ("a step of nothing", static options => options.Assessment.Ladder = [new() { Sanction = Sanction.Warning }], "Assessment:Ladder:0:At is '0', and must be a whole number of 1 or more."),
        ("one rule in two cases", static options => options.Rules = new() { ["2.3.4/chit-chat"] = new(), ["2.3.4/Chit-Chat"] = new() }, "Rules:2.3.4/chit-chat stands there twice, as 2.3.4/chit-chat and 2.3.4/Chit-Chat; keep one."),
    ];

    public static TheoryData<string> Rows => [.. s_rows.Select(row => row.Written)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_told_by_its_path(string written)
    {
        var row = s_rows.Single(row => row.Written == written);

        var error = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(row.Set).Build());

        Assert.Equal([row.Message], error.Faults);
    }

    /// <summary>A company that means a term of one character says so in code, or names the words in which it does not count.</summary>
    [Fact]
    public void A_term_of_one_character_that_is_meant_is_added_in_code()
    {
        var engine = PolicyBuilder.CreateDefault().AddLexicon("acme-plan", "鲲").AddRule(Rule.For<Message>("acme/plan").When((_, text) => text.Has("acme-plan"))).Build();

        Assert.Contains("acme/plan", engine.RuleIds);
    }
}
