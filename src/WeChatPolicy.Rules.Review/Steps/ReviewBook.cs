using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WeChatPolicy.Rules.Review;

/// <summary>
/// The state of a review: a fold over the entries of a log, and nothing else. The same entries give the same state, whatever the options are by now.
/// What is of no kind of its own it passes over.
/// </summary>
internal sealed class ReviewBook(HarmlessTexts harmless)
{
    private readonly Dictionary<string, ReviewedFinding> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byFact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unmasking> _unmaskings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MessageReading>> _readings = new(StringComparer.Ordinal);
    private readonly List<RefusedStep> _refusedElsewhere = [];
    private readonly List<RefusedUnmasking> _refusedUnmaskings = [];
    private ReviewPageKey[]? _order;

    /// <summary>The entry that was folded last.</summary>
    public long Sequence { get; private set; }

    /// <summary>How the review began; <see langword="null"/> where it has not yet.</summary>
    public StoreBegun? Begun { get; private set; }

    public HarmlessTexts Harmless { get; } = harmless;

    public IReadOnlyDictionary<string, ReviewedFinding> Findings => _findings;

    /// <summary>What was refused of findings that the review does not have.</summary>
    public IReadOnlyList<RefusedStep> RefusedElsewhere => _refusedElsewhere;

    public IReadOnlyList<RefusedUnmasking> RefusedUnmaskings => _refusedUnmaskings;

    public ReviewedFinding? Find(string id) => _findings.GetValueOrDefault(id);

    public IReadOnlyList<string> OfFact(string factId) => _byFact.GetValueOrDefault(factId) ?? [];

    public Unmasking? FindUnmasking(string id) => _unmaskings.GetValueOrDefault(id);

    public IReadOnlyList<MessageReading> ReadingsOf(string person) => _readings.GetValueOrDefault(person) ?? [];

    /// <summary>The keys of all findings in the order of a list.</summary>
    public ReviewPageKey[] Order()
    {
        if (_order is not null) return _order;
        _order = [.. _findings.Values.Select(static reviewed => KeyOf(reviewed.Finding))];
        Array.Sort(_order);
        return _order;
    }

    public static ReviewPageKey KeyOf(KeptFinding finding) => new(finding.At, finding.Id);

    public void Apply(LogEntry entry)
    {
        try
        {
            switch (entry.Kind)
            {
                case ReviewKinds.Store:
                    Apply(Read(entry, ReviewJsonContext.Default.StoreBegun), entry);
                    break;
                case ReviewKinds.Screening:
                    Apply(Read(entry, ReviewJsonContext.Default.Screening), entry);
                    break;
                case ReviewKinds.Step:
                    Apply(Read(entry, ReviewJsonContext.Default.ReviewStep), entry);
                    break;
                case ReviewKinds.Refusal:
                    Apply(Read(entry, ReviewJsonContext.Default.RefusedStep));
                    break;
                case ReviewKinds.Unmasking:
                    Apply(Read(entry, ReviewJsonContext.Default.UnmaskingStep), entry);
                    break;
                case ReviewKinds.UnmaskingRefusal:
                    _refusedUnmaskings.Add(Read(entry, ReviewJsonContext.Default.RefusedUnmasking));
                    break;
                case ReviewKinds.Reading:
                    var reading = Read(entry, ReviewJsonContext.Default.MessageReading);
                    Add(_readings, reading.Person, reading);
                    break;
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            throw new ReviewStoreException($"Entry {entry.Sequence} of the log ({entry.Kind}) is not what this version of a review writes. Verify the log, and open it with the version that wrote it.", entry.Sequence, unreadable);
        }

        Sequence = entry.Sequence;
    }

    private void Apply(StoreBegun begun, LogEntry entry)
    {
        if (begun.Version > ReviewRecords.CurrentVersion)
        {
            throw new ReviewStoreException($"Entry {entry.Sequence} of the log says that the review goes on in version {begun.Version}, and this library knows {ReviewRecords.CurrentVersion}. Nothing was changed; open it with a newer WeChatPolicy.Rules.Review.", entry.Sequence);
        }

        Begun = begun;
    }

    private void Apply(Screening screening, LogEntry entry)
    {
        var known = Find(screening.FindingId);
        if (screening.Ordinal != (known?.Screenings ?? 0) + 1 || (known is null && screening.Finding is null) || (screening.Finding is { } made && made.Id != screening.FindingId)) throw DoesNotFollow(entry);
        if (known is null) Add(_byFact, screening.Finding!.FactId, screening.FindingId);
        Put(known, StepFold.Apply(known, screening));
        if (known is null || known.Finding.At != _findings[screening.FindingId].Finding.At) _order = null;
    }

    private void Apply(ReviewStep step, LogEntry entry)
    {
        if (Find(step.FindingId) is not { } known || step.Version != known.Version + 1 || step.From != known.State) throw DoesNotFollow(entry);
        var next = StepFold.Apply(known, step);
        Put(known, next);
        if (step.Act == ReviewAct.SettleSimilar) Settles(step.SettledBy, settled => [.. settled, step.FindingId]);
        else if (known.SettledBy is { } by && next.SettledBy is null) Settles(by, settled => [.. settled.Where(id => id != step.FindingId)]);
    }

    private void Apply(RefusedStep refused)
    {
        if (Find(refused.Step.FindingId) is { } known) _findings[known.Finding.Id] = known with { Refused = [.. known.Refused, refused] };
        else _refusedElsewhere.Add(refused);
    }

    private void Apply(UnmaskingStep step, LogEntry entry)
    {
        var known = FindUnmasking(step.RequestId);
        if (step.Version != (known?.Steps.Count ?? 0) + 1 || known is null != (step.Act == UnmaskingAct.Ask) || (known is null && (step.FindingId is null || step.Person is null))) throw DoesNotFollow(entry);
        _unmaskings[step.RequestId] = (known ?? new() { Id = step.RequestId, FindingId = step.FindingId!, Person = step.Person!, AskedBy = step.By, Steps = [] }) with
        {
            Until = step.Until ?? known?.Until,
            Denied = known?.Denied == true || step.Act == UnmaskingAct.Deny,
            Steps = [.. known?.Steps ?? [], step],
        };
    }

    private void Put(ReviewedFinding? known, ReviewedFinding next)
    {
        if (known is not null) Harmless.Remove(known);
        _findings[next.Finding.Id] = next;
        Harmless.Add(next);
    }

    private void Settles(string? id, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        if (id is not null && Find(id) is { } precedent) _findings[id] = precedent with { Settles = change(precedent.Settles) };
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out var values)) index[key] = values = [];
        values.Add(value);
    }

    private static T Read<T>(LogEntry entry, JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(entry.Json.Span, type) ?? throw new JsonException("An object is expected, not null.");

    private static ReviewStoreException DoesNotFollow(LogEntry entry) =>
        new($"Entry {entry.Sequence} of the log ({entry.Kind}) does not follow from what was done before. Verify the log: a step was taken out, or written by something else.", entry.Sequence);
}
