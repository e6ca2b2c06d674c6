namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether a password was told to nobody but the one who holds the account, as IT does after a reset.</summary>
internal static class PasswordTold
{
    /// <summary>Whether the holder alone was told.</summary>
    public static Ternary OnlyToHolder(PasswordDisclosed disclosed)
    {
        var holder = disclosed.Account.HolderId;
        if (holder == disclosed.Actor.Id) return Ternary.No;
        if (!disclosed.Recipients.IsKnown) return Ternary.Unknown;
        var recipients = disclosed.Recipients.Value;
        if (recipients.Count == 0) return Ternary.No;

        // Told to oneself it was told to nobody.
        if (recipients.Count == 1 && recipients[0].Id == disclosed.Actor.Id) return Ternary.Yes;

        // Where nobody knows who holds it, a single person who was told may be the one.
        var only = holder ?? recipients[0].Id;
        for (var i = 0; i < recipients.Count; i++)
        {
            if (recipients[i].Id != only) return Ternary.No;
        }

        return holder is null && only != disclosed.Actor.Id ? Ternary.Unknown : holder is null ? Ternary.No : Ternary.Yes;
    }

    /// <summary>The fact as it would be had the holder, somebody else than the one who told it, alone been told.</summary>
    public static PasswordDisclosed ToHolderAlone(PasswordDisclosed disclosed)
    {
        var holder = disclosed.Account.HolderId is { } id && id != disclosed.Actor.Id ? id : $"holder of {disclosed.Account.Id}";
        return disclosed with
        {
            Account = disclosed.Account with { HolderId = holder },
            Recipients = new([new Participant { Id = holder, Kind = ParticipantKind.Employee }]),
        };
    }
}
