using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>The appeals against infringements of privacy by the company (3.3.3): lodged → decided, by somebody who is not their object and stands neither directly above nor below (<see cref="SupervisionOptions.Independence"/>).</summary>
/// <remarks>
/// It folds <see cref="AppealLodged"/> and <see cref="AppealDecided"/> as a <see cref="CaseBook"/> does its events: the same
/// facts in the same order give the same appeals, a fact seen before changes nothing, and an appeal depends on its own facts
/// alone. An appeal is decided once. Not for several threads at once.
/// </remarks>
public sealed partial class AppealBook
{
    private readonly SortedDictionary<string, AppealFile> _files = new(StringComparer.Ordinal);
    private readonly UnknownStanding _unknown;
    private readonly Independence _independence;

    /// <summary>A book without an appeal.</summary>
    /// <param name="options">Who may decide, and how to treat those of whom it is not known whether they may; <see langword="null"/>: the defaults.</param>
    public AppealBook(SupervisionOptions? options = null)
    {
        options ??= new SupervisionOptions();
        (_unknown, _independence) = (FactGuard.Defined(options.UnknownStanding, nameof(options)), FactGuard.Defined(options.Independence, nameof(options)));
    }

    /// <summary>Every appeal, by its id.</summary>
    public IReadOnlyCollection<AppealFile> Appeals => _files.Values;

    /// <summary>Finds an appeal by its id, which is that of its <see cref="AppealLodged"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="appealId"/> is null.</exception>
    public bool TryGetAppeal(string appealId, [MaybeNullWhen(false)] out AppealFile file) => _files.TryGetValue(appealId, out file);

    /// <summary>Takes the step that a fact says, or says why not. A step that the appeal has seen changes nothing; other facts are none of its business.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public Observed<AppealTransition, AppealRefusal> Observe(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (Address(fact) is not (PersonnelEvent step, string id, AppealAction action)) return default;
        var file = _files.GetValueOrDefault(id);
        if (file?.Transitions.Any(taken => taken.FactId == step.Id) == true) return default;

        var from = file?.State ?? AppealState.None;
        if (Objection(file, step, action, out var standing) is { } reason)
        {
            return new()
            {
                Refusal = new()
                {
                    AppealId = id,
                    FactId = step.Id,
                    Action = action,
                    State = from,
                    Reason = reason,
                    Allowed = AppealTable.Allowed(from),
                    Message = AppealTable.Words(id, step.Id, action, from, reason),
                },
            };
        }

        var transition = new AppealTransition
        {
            AppealId = id,
            FactId = step.Id,
            Action = action,
            PersonId = step.Person.Id,
            At = step.At,
            From = from,
            To = action == AppealAction.Lodge ? AppealState.Lodged
                : standing == CaseStanding.ToBeConfirmed ? AppealState.DecisionToBeConfirmed : AppealState.Decided,
            Standing = standing,
        };
        _files[id] = Take(file, step, transition);
        return new() { Taken = transition };
    }

    private static (PersonnelEvent Step, string Id, AppealAction Action)? Address(Fact fact) => fact switch
    {
        AppealLodged lodged => (lodged, lodged.Id, AppealAction.Lodge),
        AppealDecided decided => (decided, decided.AppealId, AppealAction.Decide),
        _ => null,
    };

    private AppealRefusalReason? Objection(AppealFile? file, PersonnelEvent fact, AppealAction action, out CaseStanding standing)
    {
        standing = CaseStanding.NotAsked;
        if (!AppealTable.Allowed(file?.State ?? AppealState.None).Contains(action)) return AppealRefusalReason.State;
        if (file is null || fact is not AppealDecided decided) return null;
        if (file.Against is { } against && decided.Against is { } other && against != other) return AppealRefusalReason.AnotherObject;
        var involved = AppealTable.Involved(file, decided, _independence);
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
            AgainstManagerId = lodged.AgainstManagerId,
            LodgedAt = lodged.At,
            Transitions = [transition],
        },
        ({ }, AppealDecided decided) => file with
        {
            State = transition.To,
            Against = file.Against ?? decided.Against,
            AgainstManagerId = decided.AgainstManagerId ?? file.AgainstManagerId,
            Upheld = decided.Upheld,
            Transitions = [.. file.Transitions, transition],
        },
        _ => throw new ArgumentException("An appeal has no use for this fact.", nameof(fact)),
    };
}
