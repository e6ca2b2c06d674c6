namespace WeChatPolicy.Rules.DataZone.Judging;

/// <summary>Somebody who speaks, and what is known of them.</summary>
internal sealed class Speaker(string role, ParticipantKind told)
{
    /// <summary>What is in the zone went over the company's WeCom, which it has designated: of an employee it is their account, else that of whom they write to.</summary>
    private static readonly AccountProfile s_companySide = new() { Id = "wecom", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };

    private ParticipantKind _kind = told;
    private bool _isContradicted;

    public string Role => role;

    public int Messages { get; set; }

    public IReadOnlyList<Participant> Recipients { get; set; } = [];

    public ParticipantKind Kind => _isContradicted ? ParticipantKind.Unknown : _kind;

    /// <summary>Whether their kind is known and does not rest on a line that may be somebody else's.</summary>
    public bool IsKnown { get => field && Kind != ParticipantKind.Unknown; private set; } = told != ParticipantKind.Unknown;

    /// <summary>Them as they are known.</summary>
    public Participant Told => field ??= new() { Id = role, Kind = Kind };

    /// <summary>Them as a reader of what others say, which must not rest on a line that may be somebody else's.</summary>
    public Participant AsReader => IsKnown ? Told : field ??= new() { Id = role, Kind = ParticipantKind.Unknown };

    /// <summary>Them as an employee, which somebody unknown may be.</summary>
    public Participant AsEmployee => field ??= Kind == ParticipantKind.Employee ? Told : new() { Id = role, Kind = ParticipantKind.Employee };

    /// <summary>Takes in what a line says that they are.</summary>
    /// <param name="called">What it says.</param>
    /// <param name="isProven">Whether the line is known to be theirs.</param>
    /// <returns>Whether that contradicts, for the first time, what was known.</returns>
    public bool IsContradictedBy(ParticipantKind called, bool isProven)
    {
        if (called == ParticipantKind.Unknown || _isContradicted) return false;
        if (_kind == ParticipantKind.Unknown) _kind = called;
        IsKnown |= isProven;
        return _isContradicted = _kind != called && !(IsOutside(_kind) && IsOutside(called));
    }

    public Message Says(string id, Conversation conversation, Participant sender, string words) => new()
    {
        Id = id,
        Sender = sender,
        Conversation = conversation,
        Account = s_companySide,
        Recipients = Recipients,
        Text = words,
    };

    // An outsider who is called a customer is one and the other.
    private static bool IsOutside(ParticipantKind kind) => kind is ParticipantKind.Customer or ParticipantKind.Partner or ParticipantKind.Outsider;
}
