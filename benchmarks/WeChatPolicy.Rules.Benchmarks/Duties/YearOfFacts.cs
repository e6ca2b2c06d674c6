using WeChatPolicy.Rules.Benchmarks.Text;

namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>A year of a made-up company, day by day in the order of time: 2,000 employees, about a million facts, from a seed.</summary>
/// <remarks>Four in five facts are messages; most questions are answered, most files dealt with, most duties met in time, some late, some never.</remarks>
internal sealed class YearOfFacts(int employees, int seed)
{
    private static readonly DateTimeOffset s_newYear = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private readonly Random _random = new(seed);
    private readonly Participant[] _people = [.. Enumerable.Range(0, employees).Select(i => new Participant { Id = $"e{i}", Kind = ParticipantKind.Employee, Department = $"d{i % 20}" })];
    private readonly AccountProfile[] _accounts = [.. Enumerable.Range(0, employees).Select(i => new AccountProfile { Id = $"a{i}", HolderId = $"e{i}", Ownership = AccountOwnership.Company, Designated = Ternary.Yes })];
    private readonly Dictionary<(int, int), Conversation> _chats = [];
    private readonly Conversation[] _groups = [.. Enumerable.Range(0, employees / 10).Select(i => new Conversation { Id = $"g{i}", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes })];
    private readonly string[] _texts = MadeMessages.Clean(5_000, 7);
    private readonly PriorityQueue<Fact, long> _later = new();
    private int _ids;

    /// <summary>The facts, in the order of time.</summary>
    public IEnumerable<Fact> Facts(int days = 365)
    {
        for (var day = 0; day < days; day++)
        {
            var midnight = s_newYear.AddDays(day);
            if (midnight.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) MakeDay(midnight);
            var end = midnight.AddDays(1).UtcTicks;
            while (_later.TryPeek(out _, out var at) && at < end) yield return _later.Dequeue();
        }
    }

    private void MakeDay(DateTimeOffset midnight)
    {
        for (var i = 0; i < employees; i++)
        {
            var at = midnight.AddHours(9).AddSeconds(_random.Next(8 * 3600));
            Talk(at);
            var dice = _random.Next(1000);
            if (dice < 110) Transfer(at.AddMinutes(3));
            else if (dice < 118) Add(new PasswordChanged { Id = Id(), Account = _accounts[i], Actor = _people[i], At = at, Rating = PasswordRating.Strong });
            else if (dice < 142) Add(new BackupTaken { Id = Id(), Account = _accounts[i], Actor = _people[i], At = at, Backup = new() { Id = Id(), LocationApproved = Ternary.Yes } });
            else if (dice < 152) Ask(i, at);
            else if (dice < 155) Add(new LeaveTaken { Id = Id(), Person = _people[i], At = at, From = midnight.AddDays(1), Until = midnight.AddDays(4), DeputyId = Any().Id });
            else if (dice < 157) Happen(i, at);
        }
    }

    private void Talk(DateTimeOffset at)
    {
        var (from, to) = (_random.Next(employees), _random.Next(employees));
        if (from == to) return;
        var importance = _random.Next(100) switch { < 2 => Importance.Urgent, < 8 => Importance.Important, _ => Importance.Ordinary };
        var isGroup = _random.Next(3) == 0;
        var chat = isGroup ? _groups[_random.Next(_groups.Length)] : Chat(from, to);
        var question = new Message
        {
            Id = Id(),
            Sender = _people[from],
            Account = _accounts[from],
            Conversation = chat,
            Recipients = [_people[to]],
            Mentions = isGroup ? [_people[to].Id] : [],
            SentAt = at,
            Text = _texts[_random.Next(_texts.Length)],
            Circumstances = new() { Importance = importance },
        };
        Add(question);
        if (_random.Next(20) == 0) return;
        Add(question with
        {
            Id = Id(),
            Sender = _people[to],
            Account = _accounts[to],
            Recipients = [_people[from]],
            Mentions = [],
            SentAt = at.AddMinutes(_random.Next(10) == 0 ? _random.Next(2000) : _random.Next(1, 50)),
            Text = _texts[_random.Next(_texts.Length)],
            Circumstances = new() { Importance = Importance.Ordinary },
        });
        if (importance == Importance.Urgent && _random.Next(5) > 0) Add(new UrgentMatterReported { Id = Id(), Person = _people[to], MessageId = question.Id, At = at.AddHours(5), Outcome = MatterOutcome.Settled });
    }

    private void Transfer(DateTimeOffset at)
    {
        var (id, person) = (Id(), Any());
        Add(new FileReceived { Id = Id(), TransferId = id, Person = person, At = at });
        if (_random.Next(15) > 0) Add(new FileProcessed { Id = Id(), TransferId = id, Person = person, At = at.AddMinutes(_random.Next(1, 900)) });
        if (_random.Next(15) > 0) Add(new FileArchived { Id = Id(), TransferId = id, Person = person, At = at.AddHours(_random.Next(1, 90)), AsPrescribed = Ternary.Yes });
    }

    private void Ask(int who, DateTimeOffset at)
    {
        var question = new QuestionAsked { Id = Id(), Person = _people[who], At = at };
        Add(question);
        if (_random.Next(10) > 0) Add(new QuestionAnswered { Id = Id(), QuestionId = question.Id, Person = Any(), At = at.AddHours(_random.Next(1, 60)) });
    }

    private void Happen(int who, DateTimeOffset at)
    {
        var (account, person, member) = (_accounts[who], _people[who], _people[1]);
        Add(new AbnormalLoginReported { Id = Id(), Account = account, Actor = person, At = at });
        Add(new AccountSecured { Id = Id(), Account = account, Actor = person, At = at.AddMinutes(_random.Next(5, 90)), Measure = SecurityMeasure.Frozen });
        Add(new IncidentReported { Id = Id(), Account = account, Actor = person, At = at.AddHours(_random.Next(1, 30)) });
        var caseId = Id();
        Add(new ViolationDetected { Id = Id(), CaseId = caseId, Person = member, Accused = person, At = at });
        Add(new ViolationRecorded { Id = Id(), CaseId = caseId, Person = member, Accused = person, At = at.AddHours(_random.Next(1, 40)), DetectedAt = at });
        Add(new ViolationVerified { Id = Id(), CaseId = caseId, Person = member, Accused = person, At = at.AddDays(_random.Next(2, 20)), DetectedAt = at, InSupervisionGroup = Ternary.Yes });
    }

    private Conversation Chat(int a, int b)
    {
        var pair = a < b ? (a, b) : (b, a);
        if (!_chats.TryGetValue(pair, out var chat))
        {
            chat = new Conversation { Id = $"c{pair.Item1}-{pair.Item2}", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work };

            // Two thousand people make two million pairs; the generator must not be what fills the memory.
            if (_chats.Count < 50_000) _chats.Add(pair, chat);
        }

        return chat;
    }

    private Participant Any() => _people[_random.Next(employees)];

    private string Id() => $"f{_ids++}";

    private void Add(Fact fact) => _later.Enqueue(fact, (fact.OccurredAt ?? s_newYear).UtcTicks);
}
