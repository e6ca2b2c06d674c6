using WeChatPolicy.Rules.Conditions;

namespace WeChatPolicy.Rules;

/// <summary>Whether somebody may take a step in a case, as far as the facts tell. Unknown is not a pass.</summary>
internal static class CaseEntitlement
{
    /// <summary>Why somebody may not, or by what right they may.</summary>
    public static (CaseRefusalReason? Refused, CaseStanding Standing) Of(CaseFile? file, CaseEvent step, ReporterVault reporters, UnknownStanding unknown, Independence asked)
    {
        var role = CaseTable.Role(CaseTable.Action(step));
        if (role == CaseRole.Anyone) return (null, CaseStanding.NotAsked);

        // Involvement first: a member who is not told which of the two it is learns nothing about who reported.
        var involved = Involved(file, step, reporters, asked);
        if (involved == Ternary.Yes) return (CaseRefusalReason.Involved, default);
        var member = role == CaseRole.UninvolvedMember ? step.InSupervisionGroup : Ternary.Yes;
        if (member == Ternary.No) return (CaseRefusalReason.NotAMember, default);
        if (involved == Ternary.No && member == Ternary.Yes) return (null, CaseStanding.Entitled);
        return unknown switch
        {
            UnknownStanding.Refused => (CaseRefusalReason.StandingUnknown, default),
            UnknownStanding.Accepted => (null, CaseStanding.AcceptedUnknown),
            _ => (null, CaseStanding.ToBeConfirmed),
        };
    }

    /// <summary>Somebody as the subject of a case; their superior as the case knows it where the newer snapshot does not.</summary>
    public static CaseSubject Subject(Participant named, CaseSubject? known) =>
        new(named.Id, named.ManagerId ?? (known?.Id == named.Id ? known.ManagerId : null));

    private static Ternary Involved(CaseFile? file, CaseEvent step, ReporterVault reporters, Independence asked)
    {
        var person = step.Person;
        if (reporters.IsReporter(step.CaseId, person.Id) || file?.WasAbout(person.Id) == true) return Ternary.Yes;
        var recorded = file?.Accused is { } accused ? Involvement.Of(person, accused.Id, accused.ManagerId, asked) : Ternary.Unknown;
        if (recorded == Ternary.Yes) return Ternary.Yes;

        // The event's own snapshot is the newer one, and it may name somebody else.
        var subject = step.Accused is { } named ? Subject(named, file?.Accused) : null;
        var answer = subject is null ? recorded : Involvement.Of(person, subject.Id, subject.ManagerId, asked);
        if (answer != Ternary.No) return answer;
        if (recorded == Ternary.Unknown && file?.Accused is { } other && other.Id != step.Accused?.Id) return Ternary.Unknown;
        return reporters.HasUnknown(step.CaseId) ? Ternary.Unknown : Ternary.No;
    }
}
