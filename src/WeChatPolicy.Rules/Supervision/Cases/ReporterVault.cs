namespace WeChatPolicy.Rules;

/// <summary>Who reported which case, kept apart from the cases (4.1.3). Nothing shows a reporter without a <see cref="ReporterAccess"/>.</summary>
public sealed class ReporterVault
{
    private readonly SortedDictionary<string, SortedDictionary<string, ReporterIdentity>> _byCase = new(StringComparer.Ordinal);

    private readonly HashSet<(string CaseId, ReporterIdentity Reporter)> _people = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    internal ReporterVault()
    {
    }

    /// <summary>The reporters of the case that a permission is for, by the id of the report; empty where none is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="permission"/> is null.</exception>
    public IReadOnlyDictionary<string, ReporterIdentity> Disclose(ReporterAccess permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return _byCase.TryGetValue(permission.CaseId, out var reporters)
            ? reporters.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            : new Dictionary<string, ReporterIdentity>(StringComparer.Ordinal);
    }

    /// <summary>Nothing of what is in it.</summary>
    public override string ToString() => nameof(ReporterVault);

    /// <summary>Keeps who made a report, or that nobody knows who did.</summary>
    internal void Keep(string caseId, string reportId, ReporterIdentity? reporter, Ternary anonymous)
    {
        if (reporter is null)
        {
            if (anonymous != Ternary.Yes) _unknown.Add(caseId);
            return;
        }

        if (!_byCase.TryGetValue(caseId, out var reporters)) _byCase[caseId] = reporters = new(StringComparer.Ordinal);
        reporters[reportId] = reporter;
        _people.Add((caseId, reporter));
    }

    internal bool Knows(string caseId, string reportId) => _byCase.TryGetValue(caseId, out var reporters) && reporters.ContainsKey(reportId);

    /// <summary>Whether a report of the case has a reporter whom nobody knows, though it was not made without a name.</summary>
    internal bool HasUnknown(string caseId) => _unknown.Contains(caseId);

    internal bool IsReporter(string caseId, string personId) => _people.Contains((caseId, new ReporterIdentity(personId)));

    internal IEnumerable<VaultEntry> Entries() =>
        _byCase.SelectMany(item => item.Value, (item, reporter) => new VaultEntry(item.Key, reporter.Key, reporter.Value));
}

/// <summary>One reporter as a snapshot keeps them.</summary>
internal sealed record VaultEntry(string CaseId, string ReportId, ReporterIdentity? Reporter);

/// <summary>The permission to see who reported one case. <see cref="CaseBook.PermitDisclosure"/> gives it; a host keeps a record of it.</summary>
public sealed class ReporterAccess
{
    internal ReporterAccess(string caseId, string grantedTo, string purpose) => (CaseId, GrantedTo, Purpose) = (caseId, grantedTo, purpose);

    /// <summary>The case whose reporters may be seen.</summary>
    public string CaseId { get; }

    /// <summary>The id of who may see them.</summary>
    public string GrantedTo { get; }

    /// <summary>What for.</summary>
    public string Purpose { get; }

    /// <summary>Case, person and purpose.</summary>
    public override string ToString() => $"{GrantedTo} may see the reporters of case {CaseId}: {Purpose}";
}
