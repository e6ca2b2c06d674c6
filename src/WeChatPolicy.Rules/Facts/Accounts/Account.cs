using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>The state of one WeChat account at an instant: whose it is, how it came about, how it is kept safe.</summary>
/// <remarks>
/// What the policy judges is kept as it happened: an approval after the first use, a filing after it, an account in use
/// without either. What cannot be is refused: a step later than <see cref="AsOf"/>, a holder other than the profile's.
/// </remarks>
public sealed record Account : Fact
{
    /// <summary>The instant that all the rest holds at. Set it first: what is later is refused.</summary>
    /// <exception cref="ArgumentException">A step or a backup is later.</exception>
    public required DateTimeOffset AsOf
    {
        get;
        init
        {
            FactGuard.NotAfterState(RegisteredAt, value, nameof(RegisteredAt));
            FactGuard.NotAfterState(Filed, value, nameof(Filed));
            FactGuard.NotAfterState(FirstUsed, value, nameof(FirstUsed));
            FactGuard.NotAfterState(LastUsedForBusiness, value, nameof(LastUsedForBusiness));
            FactGuard.NotAfterState(PasswordChanged, value, nameof(PasswordChanged));
            FactGuard.NotAfterState(Closed, value, nameof(Closed));
            NotAfterState(Backups, value);
            field = value;
        }
    }

    /// <summary>Which account it is, whose, and whether the company designated it.</summary>
    public required AccountProfile Profile
    {
        get;
        init
        {
            SameHolder(Holder, FactGuard.NotNull(value).HolderId);
            field = value;
        }
    }

    /// <summary>Who holds it; <see langword="null"/> where the host does not know more than <see cref="AccountProfile.HolderId"/>.</summary>
    /// <exception cref="ArgumentException">The profile names somebody else.</exception>
    public Participant? Holder { get; init => field = SameHolder(value, Profile?.HolderId); }

    /// <summary>Who registered it, where known.</summary>
    public Participant? RegisteredBy { get; init; }

    /// <summary>When it was registered, where known.</summary>
    public DateTimeOffset? RegisteredAt { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    /// <summary>The application for it; <see langword="null"/> where none is known.</summary>
    public AccountApplication? Application { get; init; }

    /// <summary>The approvals that it was given; empty: there are none. One given after the first use is kept: the policy judges it.</summary>
    [JsonConverter(typeof(KnownListConverter<Approval>))]
    public KnownList<Approval> Approvals { get; init => field = FactGuard.Items(value); }

    /// <summary>Its filing with the company (备案).</summary>
    public Completion Filed { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    /// <summary>Its first use.</summary>
    public Completion FirstUsed { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    /// <summary>The last time that company business ran over it; <see cref="Completion.NotDone"/>: none ever did.</summary>
    public Completion LastUsedForBusiness { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    /// <summary>What it is used for, as somebody who looked has found; empty: nothing.</summary>
    [JsonConverter(typeof(KnownListConverter<UsagePurpose>))]
    public KnownList<UsagePurpose> Activities { get; init => field = FactGuard.AllDefined(value); }

    /// <summary>The last change of its password; <see cref="Completion.NotDone"/>: never changed since it was registered.</summary>
    public Completion PasswordChanged { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    /// <summary>How strong its password is.</summary>
    public PasswordRating PasswordRating { get; init => field = FactGuard.Defined(value); }

    /// <summary>The networks that it has been logged in over; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<NetworkKind>))]
    public KnownList<NetworkKind> Networks { get; init => field = FactGuard.AllDefined(value); }

    /// <summary>Whether there are company data in it that a backup would have to hold.</summary>
    public Ternary HoldsCompanyData { get; init => field = FactGuard.Defined(value); }

    /// <summary>The backups of it, deleted ones included; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Backup>))]
    public KnownList<Backup> Backups
    {
        get;
        init
        {
            var backups = FactGuard.Items(value);
            NotAfterState(backups, AsOf);
            field = backups;
        }
    }

    /// <summary>Its closing, after which nothing more is asked of it.</summary>
    public Completion Closed { get; init => field = FactGuard.NotAfterState(value, AsOf); }

    internal override DateTimeOffset? Instant => AsOf;

    /// <summary>The holder; the company where nobody is known to hold it.</summary>
    internal override Party Subject => (Holder?.Id ?? Profile.HolderId) is { } holder ? Party.Person(holder) : Party.Company;

    private static Participant? SameHolder(Participant? holder, string? holderId, string field = nameof(Holder)) =>
        holder is not null && holderId is not null && holder.Id != holderId
            ? throw new ArgumentException($"'{field}' must be the person that '{nameof(Profile)}.{nameof(AccountProfile.HolderId)}' names.", field)
            : holder;

    private static void NotAfterState(KnownList<Backup> backups, DateTimeOffset asOf)
    {
        if (!backups.IsKnown) return;
        for (var i = 0; i < backups.Value.Count; i++)
        {
            FactGuard.NotAfterState(backups.Value[i].TakenAt, asOf, $"{nameof(Backups)}[{i}].{nameof(Backup.TakenAt)}");
            FactGuard.NotAfterState(backups.Value[i].Deleted, asOf, $"{nameof(Backups)}[{i}].{nameof(Backup.Deleted)}");
        }
    }
}
