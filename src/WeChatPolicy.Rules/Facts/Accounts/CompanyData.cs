using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>Somebody took, passed on or used company data that stand in the account.</summary>
public abstract record CompanyDataEvent : AccountEvent
{
    private protected CompanyDataEvent()
    {
    }

    /// <summary>How confidential the data are.</summary>
    public Classification Classification { get; init => field = FactGuard.Defined(value); }
}

/// <summary>Somebody exported or copied company data out of WeChat.</summary>
public sealed record DataExported : CompanyDataEvent
{
    /// <summary>Whether the person's post includes doing so, without an approval of its own.</summary>
    public Ternary PartOfPost { get; init => field = FactGuard.Defined(value); }

    /// <summary>The approvals of this export; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Approval>))]
    public KnownList<Approval> Approvals { get; init => field = FactGuard.Items(value); }
}

/// <summary>Somebody passed company data from WeChat on to others, by whatever way.</summary>
public sealed record DataPassedOn : CompanyDataEvent
{
    /// <summary>To whom.</summary>
    [JsonConverter(typeof(KnownListConverter<DataRecipient>))]
    public KnownList<DataRecipient> Recipients { get; init => field = FactGuard.Items(value); }
}

/// <summary>Somebody who received company data.</summary>
public sealed record DataRecipient
{
    /// <summary>Who.</summary>
    public required Participant Person { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Whether the matter that the data belong to is theirs as well.</summary>
    public Ternary Concerned { get; init => field = FactGuard.Defined(value); }

    /// <summary>The person's kind and id.</summary>
    public override string ToString() => Person.ToString();
}

/// <summary>Somebody used company data from WeChat.</summary>
public sealed record DataUsed : CompanyDataEvent
{
    /// <summary>Whether the use lay within the work that the person was given.</summary>
    public Ternary WithinScopeOfWork { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the company approved the device.</summary>
    public Ternary DeviceApproved { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the company approved the place.</summary>
    public Ternary PlaceApproved { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the company approved the tool.</summary>
    public Ternary ToolApproved { get; init => field = FactGuard.Defined(value); }
}
