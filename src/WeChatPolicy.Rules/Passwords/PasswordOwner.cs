namespace WeChatPolicy.Rules;

/// <summary>Whose password it is to be: the account and the person behind it, whose names are tried first by whoever guesses.</summary>
/// <remarks>Made once for a person and used for every candidate. Immutable and safe from any thread; its description names nobody.</remarks>
public sealed class PasswordOwner
{
    private PasswordOwner(string accountName, IEnumerable<string?> names)
    {
        AccountName = accountName;
        Names = [.. names.Distinct(StringComparer.Ordinal).SelectMany(PersonNames.Of)];
    }

    /// <summary>The name of the account; empty where it is not known.</summary>
    internal string AccountName { get; }

    /// <summary>The names of the person.</summary>
    internal OwnName[] Names { get; }

    /// <summary>An owner by names.</summary>
    /// <param name="accountName">The name of the account; empty where it is not known.</param>
    /// <param name="personName">The person's name, in Chinese characters, in Latin letters, or both; <see langword="null"/> where it is not known.</param>
    public static PasswordOwner Of(string accountName, string? personName)
    {
        ArgumentNullException.ThrowIfNull(accountName);
        return new PasswordOwner(accountName, [personName]);
    }

    /// <summary>An owner as the facts know one: by the id of the account, and by the id and the name of who holds it, where somebody is known to.</summary>
    public static PasswordOwner Of(AccountProfile account, Participant? holder)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new PasswordOwner(account.Id, [holder?.Name, holder?.Id ?? account.HolderId]);
    }

    /// <summary>An owner as a directory knows one; of an account that it does not list only the id.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="accountId">The id of the account.</param>
    public static PasswordOwner Of(CompanyDirectory directory, string accountId)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(accountId);
        if (!directory.TryGetAccount(accountId, out var account)) return Of(accountId, directory.TryGetParticipant(accountId, out var person) ? person.Name : null);
        return Of(account, account.HolderId is { } id && directory.TryGetParticipant(id, out var holder) ? holder : null);
    }

    /// <summary>That it is one; nobody's name.</summary>
    public override string ToString() => nameof(PasswordOwner);
}
