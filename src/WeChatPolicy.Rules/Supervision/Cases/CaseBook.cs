using System.Diagnostics.CodeAnalysis;
using WeChatPolicy.Rules.Conditions;

namespace WeChatPolicy.Rules;

/// <summary>
/// The cases of a company (4.1.2, 4.1.3): detected or reported → recorded → investigating → verified or dismissed → closed.
/// It folds <see cref="CaseEvent"/>s, one after the other, in the order in which they are given to it.
/// </summary>
/// <remarks>
/// <para>The same events in the same order give the same cases, a fact that the case has seen changes nothing, and what
/// becomes of a case depends on its own events alone: a host may spread cases over many books by <see cref="CaseEvent.CaseId"/>.
/// Not for several threads at once.</para>
/// <para>Only members of the supervision group accept, investigate, verify, dismiss and close, and only whom the case does
/// not involve: not its subject, earlier subjects included, nor the subject's direct superior or subordinate, nor a reporter.
/// Where that is not known, the step is <see cref="CaseStanding.ToBeConfirmed"/>: it moves the case on, and nothing counts on
/// it until somebody who may takes it again (<see cref="SupervisionOptions.UnknownStanding"/> can refuse or accept it instead).
/// <see cref="SupervisionOptions.Independence"/> lets the superior, or both, take part.</para>
/// <para>A verified case may be verified again, which corrects it, or dismissed, which withdraws it. To investigate again
/// after an outcome takes a report or a detection that has come in since.</para>
/// <example><code>
/// var engine = PolicyBuilder.CreateDefault().Build();
/// var cases = new CaseBook(engine.Options.Supervision);
/// foreach (Fact fact in facts)
/// {
///     var step = cases.Observe(fact);            // facts that are not of a case, or were observed before, are ignored
///     if (step.Refusal is { } refusal) Console.WriteLine(refusal.Message.En);        // what the state allows, and who may
///     if (step.Taken is { } taken) await log.AppendAsync(CaseTransitionLog.RecordOf(taken));
/// }
///
/// byte[] kept = cases.Save();                    // reporters are left out unless they are asked for
/// </code></example>
/// </remarks>
public sealed partial class CaseBook
{
    private readonly SortedDictionary<string, CaseFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byLoss = new(StringComparer.Ordinal);
    private readonly UnknownStanding _unknown;
    private readonly Independence _independence;

    /// <summary>A book without a case.</summary>
    /// <param name="options">Who may take a step, and how to treat those of whom it is not known whether they may; <see langword="null"/>: the defaults.</param>
    public CaseBook(SupervisionOptions? options = null)
    {
        options ??= new SupervisionOptions();
        (_unknown, _independence) = (FactGuard.Defined(options.UnknownStanding, nameof(options)), FactGuard.Defined(options.Independence, nameof(options)));
    }

    /// <summary>Every case, by its id.</summary>
    public IReadOnlyCollection<CaseFile> Cases => _files.Values;

    /// <summary>Who reported what, for those who may know.</summary>
    public ReporterVault Reporters { get; } = new();

    /// <summary>Finds a case by its id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="caseId"/> is null.</exception>
    public bool TryGetCase(string caseId, [MaybeNullWhen(false)] out CaseFile file) => _files.TryGetValue(caseId, out file);

    /// <summary>The cases that are or were about a person, by id.</summary>
    public IEnumerable<CaseFile> CasesOf(string personId) =>
        _byPerson.TryGetValue(personId, out var ids) ? ids.Select(id => _files[id]) : [];

    /// <summary>The cases that spoke of a loss once, by id.</summary>
    internal IEnumerable<CaseFile> CasesOfLoss(string key) => _byLoss.TryGetValue(key, out var ids) ? ids.Select(id => _files[id]) : [];

    /// <summary>Takes the step that a fact says, or says why not. A <see cref="CaseEvent"/> that the case has seen changes nothing; other facts are none of its business.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public Observed<CaseTransition, CaseRefusal> Observe(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact is not CaseEvent step) return default;
        var file = _files.GetValueOrDefault(step.CaseId);
        if (file?.Took(step.Id) == true) return default;

        var (action, from) = (CaseTable.Action(step), file?.State ?? CaseState.None);
        if (Objection(file, step, action, out var standing) is { } reason)
        {
            return new()
            {
                Refusal = new()
                {
                    CaseId = step.CaseId,
                    FactId = step.Id,
                    Action = action,
                    State = from,
                    Reason = reason,
                    Allowed = CaseTable.Allowed(from),
                    MayBy = CaseTable.Role(action),
                    Message = CaseRefusalText.Of(step, action, from, reason),
                },
            };
        }

        var transition = new CaseTransition
        {
            CaseId = step.CaseId,
            FactId = step.Id,
            Action = action,
            PersonId = step.Person.Id,
            At = step.At,
            From = from,
            To = CaseTable.Next(from, action)!.Value,
            Standing = standing,
        };
        if (step is ViolationReported reported) Reporters.Keep(step.CaseId, step.Id, reported.Reporter, reported.Anonymous);
        Keep(CaseTransitions.Apply(file, step, transition));
        if (step is LossAssessed || (step is ViolationDetected && file is { SourceFactIds.Count: 0, Losses.Count: > 0 })) IndexLoss(_files[step.CaseId]);
        return new() { Taken = transition };
    }

    /// <summary>The permission to see who reported a case. The host decides whether to ask for it, and keeps a record of it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="grantedTo">Who is to see it.</param>
    /// <param name="purpose">What for.</param>
    /// <exception cref="ArgumentException">An argument is missing or empty.</exception>
    /// <exception cref="RefusedException">
    /// The case is or was about this person; or it is about whom this person reports to or who reports to them, or nobody knows whether it is.
    /// Tell the superiors of both (<see cref="Participant.ManagerId"/>).
    /// </exception>
    public ReporterAccess PermitDisclosure(string caseId, Participant grantedTo, string purpose)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentNullException.ThrowIfNull(grantedTo);
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        var file = _files.GetValueOrDefault(caseId);
        return file?.WasAbout(grantedTo.Id) == true
            || (file?.Accused is { } accused && Involvement.Of(grantedTo, accused.Id, accused.ManagerId, Independence.ObjectAndLine) != Ternary.No)
            ? throw new RefusedException($"The reporters of case '{caseId}' are not shown to whom it is about, nor to their direct superior or subordinates, nor to somebody of whom it is not known (ManagerId) that they are none of these.")
            : new ReporterAccess(caseId, grantedTo.Id, purpose);
    }

    private CaseRefusalReason? Objection(CaseFile? file, CaseEvent step, CaseAction action, out CaseStanding standing)
    {
        standing = default;
        if (CaseTable.Next(file?.State ?? CaseState.None, action) is null) return CaseRefusalReason.State;
        (var refused, standing) = CaseEntitlement.Of(file, step, Reporters, _unknown, _independence);
        return refused ?? CaseObjections.To(file, step, standing);
    }

    private void Keep(CaseFile file)
    {
        _files[file.Id] = file;
        if (file.Accused is { } accused) Index(accused.Id, file.Id);
    }

    // A case that speaks of another loss by now is still found under the first one; whoever asks looks at the case.
    private void IndexLoss(CaseFile file)
    {
        if (SharedLosses.KeyOf(file) is { } key) Add(_byLoss, key, file.Id);
    }

    private void Index(string personId, string caseId) => Add(_byPerson, personId, caseId);

    private static void Add(Dictionary<string, SortedSet<string>> index, string key, string caseId)
    {
        if (!index.TryGetValue(key, out var ids)) index[key] = ids = new(StringComparer.Ordinal);
        ids.Add(caseId);
    }
}
