namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Facts that hold n of something, for what the work on them grows with.</summary>
internal static class LargeFacts
{
    /// <summary>When all of it begins: a Wednesday in China.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));

    private const string Question = "报价单什么时候能给客户？";

    public static FileTransfer File(int receivers) => new()
    {
        Id = "f",
        Sender = Person("sender"),
        Channel = TransferChannel.WeChat,
        CompanyFile = Ternary.Yes,
        SentAt = Morning,
        Conversation = Room(0),
        Recipients = [.. Ids(receivers).Select(Person)],
        Receipts = [.. Ids(receivers).Select(id => new FileReceipt { RecipientId = id, AsOf = Morning.AddDays(40), Received = Completion.Done(Morning), Processed = Completion.NotDone, Archived = Completion.NotDone })],
    };

    public static Organisation Organisation(int departments, DateTimeOffset? trainedAt = null) => new()
    {
        Id = "o",
        AsOf = Morning,
        PolicyInForceSince = Morning.AddYears(-2),
        Departments = new([.. Ids(departments).Select(id => new Department { Name = id, RelevantBusiness = Ternary.Yes, DutiesDefined = Ternary.No })]),
        Roles = new([.. Ids(departments).Select(id => new RoleAssignment { Role = PolicyRole.DepartmentHead, Department = $"other {id}", Holders = [Person("head")] })]),
        TrainingSessions = new([.. Ids(departments).Select(id => new TrainingSession { Id = id, At = trainedAt ?? Morning.AddDays(-400), Departments = new([id]) })]),
        SupervisionGroup = new() { Members = new([.. Ids(departments).Select(id => new SupervisionMember { Person = Person(id) with { Department = $"other {id}" }, Side = SupervisionSide.BusinessDepartment })]) },
    };

    /// <summary>Everybody greets at once, and often enough.</summary>
    public static ConversationSegment Idle(int messages) => new()
    {
        Id = "s",
        Conversation = Room(0),
        Messages = [.. Enumerable.Range(0, messages).Select(i => new Message { Id = $"m{i}", Sender = Person($"p{i % (messages / 6)}"), Conversation = Room(0), SentAt = Morning.AddMilliseconds(i), Text = "哈哈" })],
    };

    /// <summary>Each asks somebody something urgent, who answers something else.</summary>
    public static ConversationSegment Urgent(int messages)
    {
        var room = Room(messages);
        return new()
        {
            Id = "s",
            Conversation = room,
            Messages = [.. Enumerable.Range(0, messages).Select(i => new Message
        {
            Id = $"m{i}",
            Sender = Person(i % 3 == 2 ? $"p{i - 2}" : "asker"),
            Conversation = room,
            SentAt = Morning.AddMilliseconds(i),
            Text = Question,
            Mentions = i % 3 == 0 ? [$"p{i}"] : [],
            RepliesTo = i % 3 == 2 ? $"m{i - 1}" : null,
            Circumstances = new() { Importance = i % 3 == 0 ? Importance.Urgent : Importance.Ordinary },
        })]
        };
    }

    public static Message Mentioning(int people) => new()
    {
        Id = "m",
        Sender = Person("asker"),
        Conversation = Room(people),
        SentAt = Morning,
        Text = Question,
        Mentions = [.. Ids(people)],
        Circumstances = new() { Importance = Importance.Urgent },
    };

    /// <summary>Questions that nobody answers.</summary>
    public static IReadOnlyList<Message> Questions(int count, int people, Importance importance)
    {
        var room = Room(people);
        return [.. Enumerable.Range(0, count).Select(i => new Message
        {
            Id = $"m{i}",
            Sender = Person("asker"),
            Conversation = room,
            SentAt = Morning.AddMilliseconds(i),
            Text = Question,
            Mentions = [$"p{i % people}"],
            Circumstances = new() { Importance = importance },
        })];
    }

    /// <summary>Questions to as many people, of whom all but the last answer in turn.</summary>
    public static IReadOnlyList<Message> Answered(int count, Importance importance)
    {
        var questions = Questions(count, count, importance);
        return [.. questions, .. questions.SkipLast(1).Select(question => question with
        {
            Id = $"a{question.Id}",
            Sender = Person(question.Mentions[0]),
            SentAt = question.SentAt!.Value.AddMinutes(1),
            Mentions = [],
            Circumstances = new(),
        })];
    }

    /// <summary>Everybody greets once within the window, and the first five times.</summary>
    public static IReadOnlyList<Message> Chatting(int people) => [.. Idle(people + 4).Messages.Select((message, i) => message with { Sender = Person($"p{Math.Max(0, i - 4)}") })];

    /// <summary>Questions that come by turns from two logs, of which one is behind by half of them.</summary>
    public static IReadOnlyList<Message> Interleaved(int count)
    {
        var questions = Questions(count, 1, Importance.Ordinary);
        return [.. questions.Take(count / 2).Zip(questions.Skip(count / 2)).SelectMany(pair => new[] { pair.Second, pair.First })];
    }

    public static IEnumerable<CaseEvent> Case(int steps) => Enumerable.Range(0, steps).Select(i => (CaseEvent)((i % 3) switch
    {
        0 => new ViolationDetected { Id = $"v{i}", CaseId = "c", Person = Person("x"), At = Morning.AddMinutes(i), SourceFactId = $"s{i}", FindingId = $"g{i}" },
        1 => new ViolationReported { Id = $"v{i}", CaseId = "c", Person = Person("x"), At = Morning.AddMinutes(i), Reporter = new ReporterIdentity($"w{i}") },
        _ => new ReportAccepted { Id = $"v{i}", CaseId = "c", Person = Person("y"), At = Morning.AddMinutes(i), ReportId = $"v{i - 1}", InSupervisionGroup = Ternary.Yes },
    }));

    public static Participant Person(string id) => new() { Id = id, Kind = ParticipantKind.Employee };

    private static Conversation Room(int members) => new()
    {
        Id = "room",
        Kind = ConversationKind.Group,
        Purpose = ConversationPurpose.Work,
        WorkGroup = Ternary.Yes,
        Members = new([.. Ids(members).Select(Person), Person("asker")]),
    };

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => $"p{i}");
}
