namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a password was told to nobody but the one who holds the account, as IT does after a reset.</summary>
internal static class PasswordRecipients
{
    /// <summary>Whether the holder alone was told.</summary>
    public static Ternary OnlyToHolder(PasswordDisclosed disclosed)
    {
        var (holder, teller) = (disclosed.Account.HolderId, disclosed.Actor.Id);
        if (!disclosed.Recipients.IsKnown) return holder == teller ? Ternary.No : Ternary.Unknown;
        var recipients = disclosed.Recipients.Value;
        if (recipients.Count == 0) return Ternary.No;
        string? only = null;
        for (var i = 0; i < recipients.Count; i++)
        {
            // Told to oneself it was told to nobody.
            if (recipients[i].Id == teller) continue;
            if (only is not null && recipients[i].Id != only) return Ternary.No;
            only = recipients[i].Id;
        }

        if (only is null) return Ternary.Yes;

        // Where nobody knows who holds it, a single person who was told may be the one.
        return holder is null ? Ternary.Unknown : only == holder ? Ternary.Yes : Ternary.No;
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
