namespace WeChatPolicy.Rules;

/// <summary>A duty that a fact opened: who owes what to whom until when, under which rule.</summary>
public sealed record Obligation
{
    /// <summary>The rule that imposes it.</summary>
    public required string RuleId { get; init; }

    /// <summary>What a later fact discharges it by; the same duty has the same key however often it is stated.</summary>
    public required string Key { get; init; }

    /// <summary>Who owes it.</summary>
    public required Party Debtor { get; init; }

    /// <summary>To whom it is owed, where it is owed to somebody in particular.</summary>
    public Party? Creditor { get; init; }

    /// <summary>The id of the fact that opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last instant at which it can be met in time. It is breached after it, not at it.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Whether the deadline rests on days of which the calendar did not know, when the duty was opened, whether they are worked. It may be later, and nobody is surely late by it.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>How long it may take, counted from <see cref="OpenedAt"/>; <see langword="null"/> where the deadline is a date of its own.</summary>
    public Term? Term { get; init; }

    /// <summary>What is owed.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>Whether nobody else could meet it: an answer in a chat of two.</summary>
    internal bool IsPersonal { get; init; }

    /// <summary>Rule and key.</summary>
    public override string ToString() => $"{RuleId} {Key}";
}
