using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>The appeals against infringements of privacy by the company (3.3.3): lodged → decided, by somebody who is not their object.</summary>
/// <remarks>
/// It folds <see cref="AppealLodged"/> and <see cref="AppealDecided"/> as a <see cref="CaseBook"/> does its events: the same
/// facts in the same order give the same appeals, a fact seen before changes nothing, and an appeal depends on its own facts
/// alone. An appeal is decided once. Not for several threads at once.
/// </remarks>
public sealed partial class AppealBook
{
    private readonly SortedDictionary<string, AppealFile> _files = new(StringComparer.Ordinal);
    private readonly UnknownStanding _unknown;

    /// <summary>A book without an appeal.</summary>
    /// <param name="options">How to treat those of whom it is not known whether they may; <see langword="null"/>: the defaults.</param>
    public AppealBook(SupervisionOptions? options = null) =>
        _unknown = FactGuard.Defined((options ?? new SupervisionOptions()).UnknownStanding, nameof(options));

    /// <summary>Every appeal, by its id.</summary>
    public IReadOnlyCollection<AppealFile> Appeals => _files.Values;

    /// <summary>Finds an appeal by its id, which is that of its <see cref="AppealLodged"/>.</summary>
    public bool TryGetAppeal(string appealId, [MaybeNullWhen(false)] out AppealFile file) => _files.TryGetValue(appealId, out file);

    /// <summary>Takes a step; other facts are none of its business.</summary>
    /// <returns>The step as it was taken; <see langword="null"/> where the fact was seen before, or is not of an appeal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="AppealTransitionException">The appeal does not take it, and is as it was.</exception>
    public AppealTransition? Apply(PersonnelEvent fact) =>
        TryApply(fact, out var transition, out var refusal) ? transition : throw new AppealTransitionException(refusal);

    /// <summary>Takes a step, or says why not.</summary>
    /// <param name="fact">The step; other facts are none of its business.</param>
    /// <param name="transition">The step as it was taken; <see langword="null"/> where the fact was seen before, refused, or is not of an appeal.</param>
    /// <param name="refusal">Why it was refused; the appeal is as it was.</param>
    /// <returns>Whether nothing was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public bool TryApply(PersonnelEvent fact, out AppealTransition? transition, [NotNullWhen(false)] out AppealRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(fact);
        (transition, refusal) = (null, null);
        if (Address(fact) is not (string id, AppealAction action)) return true;
        var file = _files.GetValueOrDefault(id);
        if (file?.Transitions.Any(taken => taken.FactId == fact.Id) == true) return true;

        var from = file?.State ?? AppealState.None;
        if (Objection(file, fact, action, out var standing) is { } reason)
        {
            refusal = new AppealRefusal
            {
                AppealId = id,
                FactId = fact.Id,
                Action = action,
                State = from,
                Reason = reason,
                Allowed = AppealTable.Allowed(from),
                Message = AppealTable.Words(id, fact.Id, action, from, reason),
            };
            return false;
        }

        transition = new AppealTransition
        {
            AppealId = id,
            FactId = fact.Id,
            Action = action,
            PersonId = fact.Person.Id,
            At = fact.At,
            From = from,
            To = action == AppealAction.Lodge ? AppealState.Lodged
                : standing == CaseStanding.ToBeConfirmed ? AppealState.DecisionToBeConfirmed : AppealState.Decided,
            Standing = standing,
        };
        _files[id] = Take(file, fact, transition);
        return true;
    }

    private static (string Id, AppealAction Action)? Address(PersonnelEvent fact) => fact switch
    {
        AppealLodged lodged => (lodged.Id, AppealAction.Lodge),
        AppealDecided decided => (decided.AppealId, AppealAction.Decide),
        _ => null,
    };

    private AppealRefusalReason? Objection(AppealFile? file, PersonnelEvent fact, AppealAction action, out CaseStanding standing)
    {
        standing = CaseStanding.NotAsked;
        if (!AppealTable.Allowed(file?.State ?? AppealState.None).Contains(action)) return AppealRefusalReason.State;
        if (file is null || fact is not AppealDecided decided) return null;
        if (file.Against is { } against && decided.Against is { } other && against != other) return AppealRefusalReason.AnotherObject;
        var involved = AppealTable.Involved(file, decided);
        if (involved == Ternary.Yes) return AppealRefusalReason.Involved;
        if (involved == Ternary.Unknown && _unknown == UnknownStanding.Refused) return AppealRefusalReason.StandingUnknown;
        standing = involved == Ternary.No ? CaseStanding.Entitled
            : _unknown == UnknownStanding.Accepted ? CaseStanding.AcceptedUnknown : CaseStanding.ToBeConfirmed;
        return null;
    }

    private static AppealFile Take(AppealFile? file, PersonnelEvent fact, AppealTransition transition) => (file, fact) switch
    {
        (null, AppealLodged lodged) => new AppealFile
        {
            Id = lodged.Id,
            State = transition.To,
            AppellantId = lodged.Person.Id,
            Against = lodged.Against,
            LodgedAt = lodged.At,
            Transitions = [transition],
        },
        ({ }, AppealDecided decided) => file with
        {
            State = transition.To,
            Against = file.Against ?? decided.Against,
            Upheld = decided.Upheld,
            Transitions = [.. file.Transitions, transition],
        },
        _ => throw new ArgumentException("An appeal has no use for this fact.", nameof(fact)),
    };
}
