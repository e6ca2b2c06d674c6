namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Plausible facts to start from; a test changes what it is about with <c>with</c>.</summary>
internal static class A
{
    /// <summary>Wednesday 2026-04-01, 10:00 in China.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>An hour of a day of April 2026 in China; day 0 is the last of March, day 31 the first of May.</summary>
    public static DateTimeOffset At(int day, int hour, int minute = 0) => new DateTimeOffset(2026, 4, 1, hour, minute, 0, TimeSpan.FromHours(8)).AddDays(day - 1);

    public static readonly Participant Employee = new()
    {
        Id = "zhang",
        Kind = ParticipantKind.Employee,
        Name = "张伟",
        Department = "销售部",
        Clearance = Classification.Sensitive,
    };

    public static readonly Participant Colleague = new()
    {
        Id = "li",
        Kind = ParticipantKind.Employee,
        Name = "李娜",
        Department = "市场部",
        Clearance = Classification.Sensitive,
    };

    public static readonly Participant Customer = new() { Id = "wm-chen", Kind = ParticipantKind.Customer, Name = "陈先生", Clearance = Classification.Public };

    public static readonly AccountProfile Account = new()
    {
        Id = "zhang",
        HolderId = "zhang",
        Ownership = AccountOwnership.Company,
        Designated = Ternary.Yes,
    };

    public static readonly Conversation WorkGroup = new()
    {
        Id = "wr-project",
        Kind = ConversationKind.Group,
        Name = "项目群",
        Purpose = ConversationPurpose.Work,
        WorkGroup = Ternary.Yes,
        External = Ternary.No,
    };

    public static readonly Conversation Direct = new() { Id = "zhang|li", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work };

    public static readonly Conversation Moments = new() { Id = "moments", Kind = ConversationKind.Moments, Purpose = ConversationPurpose.Work, External = Ternary.Yes };

    /// <summary>Said to a colleague, about work.</summary>
    public static Message Message(string text) => new()
    {
        Id = "m1",
        Sender = Employee,
        Account = Account,
        Conversation = Direct,
        Recipients = [Colleague],
        SentAt = Morning,
        Text = text,
    };

    /// <summary>Said in an internal work group.</summary>
    public static Message InGroup(string text) => Message(text) with { Conversation = WorkGroup, Recipients = [] };

    /// <summary>Posted where everybody can read it.</summary>
    public static Message Post(string text) => Message(text) with { Conversation = Moments, Recipients = [] };

    /// <summary>Sent by a customer to an employee.</summary>
    public static Message Incoming(string text) => Message(text) with { Sender = Customer, Recipients = [Employee] };

    /// <summary>A file of the company's, sent to a colleague over WeChat.</summary>
    public static FileTransfer File(string fileName = "方案.docx") => new()
    {
        Id = "f1",
        Sender = Employee,
        Account = Account,
        Conversation = Direct,
        Recipients = [Colleague],
        SentAt = Morning,
        Channel = TransferChannel.WeChat,
        CompanyFile = Ternary.Yes,
        FileName = fileName,
    };

    /// <summary>Messages of an internal work group, one a minute.</summary>
    public static ConversationSegment Segment(params Message[] messages) => new()
    {
        Id = "s1",
        Conversation = WorkGroup,
        Messages = [.. messages.Select((message, i) => message with { Id = $"m{i}", SentAt = message.SentAt == Morning ? Morning.AddMinutes(i) : message.SentAt })],
    };

    /// <summary>The message with something known about it.</summary>
    public static Message Known(this Message message, Circumstances circumstances) => message with { Circumstances = circumstances };

    /// <summary>The file with something known about it.</summary>
    public static FileTransfer Known(this FileTransfer file, Circumstances circumstances) => file with { Circumstances = circumstances };
}
