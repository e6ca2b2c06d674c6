using System.Diagnostics.CodeAnalysis;

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
/// it until somebody who may takes it again (<see cref="SupervisionOptions.UnknownStanding"/> can refuse or accept it instead).</para>
/// <para>A verified case may be verified again, which corrects it, or dismissed, which withdraws it. To investigate again
/// after an outcome takes a report or a detection that has come in since.</para>
/// <example><code>
/// var engine = PolicyBuilder.CreateDefault().Build();
/// var cases = new CaseBook(engine.Options.Supervision);
/// foreach (CaseEvent step in facts.OfType&lt;CaseEvent&gt;())
/// {
///     CaseTransition? taken = cases.Apply(step);     // CaseTransitionException: what the state allows, and who may
///     if (taken is not null) log.Append(LogRecord.Of(taken));   // null: seen before
/// }
///
/// string kept = cases.Save();                    // reporters are left out unless they are asked for
/// </code></example>
/// </remarks>
public sealed partial class CaseBook
{
    private readonly SortedDictionary<string, CaseFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byPerson = new(StringComparer.Ordinal);
    private readonly UnknownStanding _unknown;

    /// <summary>A book without a case.</summary>
    /// <param name="options">How to treat those of whom it is not known whether they may; <see langword="null"/>: the defaults.</param>
    public CaseBook(SupervisionOptions? options = null) =>
        _unknown = FactGuard.Defined((options ?? new SupervisionOptions()).UnknownStanding, nameof(options));

    /// <summary>Every case, by its id.</summary>
    public IReadOnlyCollection<CaseFile> Cases => _files.Values;

    /// <summary>Who reported what, for those who may know.</summary>
    public ReporterVault Reporters { get; } = new();

    /// <summary>Finds a case by its id.</summary>
    public bool TryGetCase(string caseId, [MaybeNullWhen(false)] out CaseFile file) => _files.TryGetValue(caseId, out file);

    /// <summary>The cases that are or were about a person, by id.</summary>
    public IEnumerable<CaseFile> CasesOf(string personId) =>
        _byPerson.TryGetValue(personId, out var ids) ? ids.Select(id => _files[id]) : [];

    /// <summary>Takes a step.</summary>
    /// <returns>The step as it was taken; <see langword="null"/> where the case has seen the fact before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="CaseTransitionException">The case does not take it, and is as it was; the error says why, what the state allows and who may.</exception>
    public CaseTransition? Apply(CaseEvent step) =>
        TryApply(step, out var transition, out var refusal) ? transition : throw new CaseTransitionException(refusal);

    /// <summary>Takes a step, or says why not: for a host that folds an archive and goes on.</summary>
    /// <param name="step">The step.</param>
    /// <param name="transition">The step as it was taken; <see langword="null"/> where the case has seen the fact before, or refused it.</param>
    /// <param name="refusal">Why it was refused; the case is as it was.</param>
    /// <returns>Whether the step was taken, now or before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public bool TryApply(CaseEvent step, out CaseTransition? transition, [NotNullWhen(false)] out CaseRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(step);
        (transition, refusal) = (null, null);
        var file = _files.GetValueOrDefault(step.CaseId);
        if (file?.Took(step.Id) == true) return true;

        var (action, from) = (CaseTable.Action(step), file?.State ?? CaseState.None);
        if (Objection(file, step, action, out var standing) is { } reason)
        {
            refusal = new CaseRefusal
            {
                CaseId = step.CaseId,
                FactId = step.Id,
                Action = action,
                State = from,
                Reason = reason,
                Allowed = CaseTable.Allowed(from),
                MayBy = CaseTable.Role(action),
                Message = CaseWords.Of(step, action, from, reason),
            };
            return false;
        }

        transition = new CaseTransition
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
        Keep(CaseFolding.Take(file, step, transition));
        return true;
    }

    /// <summary>The permission to see who reported a case. The host decides whether to ask for it, and keeps a record of it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="grantedTo">Who is to see it.</param>
    /// <param name="purpose">What for.</param>
    /// <exception cref="ArgumentException">An argument is missing or empty.</exception>
    /// <exception cref="UnauthorizedAccessException">
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
            || (file?.Accused is { } accused && CaseEntitlement.Related(grantedTo, accused) != Ternary.No)
            ? throw new UnauthorizedAccessException($"The reporters of case '{caseId}' are not shown to whom it is about, nor to their direct superior or subordinates, nor to somebody of whom it is not known (ManagerId) that they are none of these.")
            : new ReporterAccess(caseId, grantedTo.Id, purpose);
    }

    private CaseRefusalReason? Objection(CaseFile? file, CaseEvent step, CaseAction action, out CaseStanding standing)
    {
        standing = default;
        if (CaseTable.Next(file?.State ?? CaseState.None, action) is null) return CaseRefusalReason.State;
        (var refused, standing) = CaseEntitlement.Of(file, step, Reporters, _unknown);
        return refused ?? CaseObjections.To(file, step, standing);
    }

    private void Keep(CaseFile file)
    {
        _files[file.Id] = file;
        if (file.Accused is { } accused) Index(accused.Id, file.Id);
    }

    private void Index(string personId, string caseId)
    {
        if (!_byPerson.TryGetValue(personId, out var ids)) _byPerson[personId] = ids = new(StringComparer.Ordinal);
        ids.Add(caseId);
    }
}
