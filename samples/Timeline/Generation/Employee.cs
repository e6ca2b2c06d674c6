using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Somebody who works, or worked, for the made-up company.</summary>
internal sealed record Employee(string Id, string Name, string Department, string Title, string? ManagerId)
{
    /// <summary>The first day of work; <see langword="null"/>: before the year.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day of work; <see langword="null"/>: after the year.</summary>
    public DateOnly? LastDay { get; init; }

    public string AccountId => $"wx-{Id}";

    /// <summary>The person as personnel facts show them.</summary>
    public Participant Full => new() { Id = Id, Kind = ParticipantKind.Employee, Name = Name, Department = Department, Title = Title, ManagerId = ManagerId };

    /// <summary>The person as a chat shows them: who, and no more.</summary>
    public Participant Brief => new() { Id = Id, Kind = ParticipantKind.Employee, Name = Name };

    /// <summary>The work account that the company gave them.</summary>
    public AccountProfile Account => new() { Id = AccountId, HolderId = Id, Ownership = AccountOwnership.Company, Designated = Ternary.Yes };

    public Party Party => Party.Person(Id);

    public bool WorksOn(DateOnly day) => !(day < FirstDay) && !(day > LastDay);
}
