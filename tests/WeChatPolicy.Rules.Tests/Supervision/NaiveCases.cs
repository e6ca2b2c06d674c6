namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Cases as a clerk would tell them from the pile of papers: every question reads the whole history again. It shares no code with the book.</summary>
internal sealed class NaiveCases
{
    private readonly List<(CaseEvent Step, bool Sure)> _taken = [];

    public IEnumerable<string> Ids => _taken.Select(taken => taken.Step.CaseId).Distinct();

    public IEnumerable<CaseEvent> Taken => _taken.Select(taken => taken.Step);

    /// <summary>Takes a step: "seen", a standing, or what speaks against it.</summary>
    public string Take(CaseEvent step)
    {
        var papers = Of(step.CaseId);
        if (papers.Exists(paper => paper.Step.Id == step.Id)) return "seen";
        if (!States(step).Contains(State(step.CaseId))) return "State";
        var standing = Standing(step, papers);
        if (standing is "Involved" or "NotAMember") return standing;
        if (Against(step, papers, standing == "ToBeConfirmed") is { } against) return against;
        _taken.Add((step, standing != "ToBeConfirmed"));
        return standing;
    }

    public string State(string caseId) => State(Of(caseId));

    public bool Counts(string caseId) => Outcome(Of(caseId)) is (true, true);

    /// <summary>Everybody whom the case was ever about; the last is the one whom it is about.</summary>
    public List<(string Id, string? Manager)> Accused(string caseId) => Accused(Of(caseId));

    /// <summary>When the case was first verified for sure against somebody.</summary>
    public DateTimeOffset? FirstCounted(string caseId, string person)
    {
        var papers = Of(caseId);
        for (var i = 0; i < papers.Count; i++)
        {
            if (papers[i] is (ViolationVerified { At: { } at }, true) && Accused(papers[..(i + 1)]) is [.., var last] && last.Id == person) return at;
        }

        return null;
    }

    /// <summary>Which of some cases are about what a case is about: they name the same fact first, or the same finding, or are about what such a one is about. The case itself is among them.</summary>
    public List<string> AboutTheSame(string caseId, IReadOnlyList<string> among)
    {
        var same = new List<string> { caseId };
        for (var i = 0; i < same.Count; i++)
        {
            var (fact, finding) = Named(same[i]);
            same.AddRange(among.Where(id => !same.Contains(id) && Named(id) is var other && ((fact is not null && other.Fact == fact) || (finding is not null && other.Finding == finding))));
        }

        return same;
    }

    private (string? Fact, string? Finding) Named(string caseId)
    {
        var seen = Of(caseId).Select(paper => paper.Step).OfType<ViolationDetected>().ToList();
        return (seen.Select(one => one.SourceFactId).FirstOrDefault(id => id is not null), seen.Select(one => one.FindingId).FirstOrDefault(id => id is not null));
    }

    public Severity? Severity(string caseId)
    {
        var papers = Of(caseId);
        if (papers.Select(paper => paper.Step).OfType<ViolationVerified>().LastOrDefault()?.Severity is { } severity) return severity;
        string? rule = null;
        foreach (var (step, _) in papers)
        {
            if (step.RuleId is not null && (rule is null || step is InvestigationOpened or ViolationVerified)) rule = step.RuleId;
        }

        return rule == "2.1.1/personal-account" ? WeChatPolicy.Rules.Severity.Medium : null;
    }

    private List<(CaseEvent Step, bool Sure)> Of(string caseId) => _taken.FindAll(taken => taken.Step.CaseId == caseId);

    private static string State(List<(CaseEvent Step, bool Sure)> papers)
    {
        if (papers.Count == 0) return "None";
        var turn = papers.FindLast(paper => paper.Step is InvestigationOpened or ViolationVerified or ViolationDismissed or CaseClosed).Step;
        if (turn is not null) return turn is InvestigationOpened ? "Investigating" : turn is ViolationVerified ? "Verified" : turn is ViolationDismissed ? "Dismissed" : "Closed";
        return papers.Exists(paper => paper.Step is ReportAccepted or ViolationRecorded) ? "Recorded" : papers[0].Step is ViolationDetected ? "Detected" : "Reported";
    }

    private static string[] States(CaseEvent step) => step switch
    {
        ViolationDetected or ViolationReported => ["None", "Detected", "Reported", "Recorded", "Investigating", "Verified", "Dismissed", "Closed"],
        ReportAccepted => ["Detected", "Reported", "Recorded", "Investigating", "Verified", "Dismissed", "Closed"],
        ViolationRecorded => ["None", "Detected", "Reported", "Recorded"],
        InvestigationOpened => ["Recorded", "Investigating", "Verified", "Dismissed", "Closed"],
        ViolationVerified => ["Investigating", "Verified"],
        ViolationDismissed => ["Investigating", "Verified", "Dismissed"],
        LossAssessed or RewardDecided => ["Verified", "Closed"],
        LossSettled => ["Investigating", "Verified", "Dismissed", "Closed"],
        _ => ["Verified", "Dismissed"],
    };

    private static (bool Verified, bool Sure)? Outcome(List<(CaseEvent Step, bool Sure)> papers)
    {
        var (step, sure) = papers.FindLast(paper => paper.Step is InvestigationOpened or ViolationVerified or ViolationDismissed);
        return step is null or InvestigationOpened ? null : (step is ViolationVerified, sure);
    }

    private static List<(string Id, string? Manager)> Accused(List<(CaseEvent Step, bool Sure)> papers)
    {
        var people = new List<(string Id, string? Manager)>();
        foreach (var (step, _) in papers)
        {
            if (step.Accused is not { } named) continue;
            if (people.Count > 0 && people[^1].Id == named.Id) people[^1] = (named.Id, named.ManagerId ?? people[^1].Manager);
            else if (people.Count == 0 || step is InvestigationOpened or ViolationVerified) people.Add((named.Id, named.ManagerId));
        }

        return people;
    }

    private static string Standing(CaseEvent step, List<(CaseEvent Step, bool Sure)> papers)
    {
        if (step is ViolationDetected or ViolationReported or ViolationRecorded or LossSettled) return "NotAsked";
        var (person, accused) = (step.Person, Accused(papers));
        var reports = papers.Select(paper => paper.Step).OfType<ViolationReported>().ToList();
        var unsure = reports.Exists(report => report.Reporter is null && report.Anonymous != Ternary.Yes) || (accused.Count == 0 && step.Accused is null);
        if (reports.Exists(report => report.Reporter?.Is(person.Id) == true) || accused.Exists(one => one.Id == person.Id)) return "Involved";

        var subjects = accused.TakeLast(1).ToList();
        if (step.Accused is { } named)
        {
            var same = subjects.Find(subject => subject.Id == named.Id);
            if (same.Id is not null && same.Manager == person.Id) return "Involved";
            subjects.RemoveAll(subject => subject.Id == named.Id);
            subjects.Add((named.Id, named.ManagerId ?? same.Manager));
        }

        foreach (var (id, manager) in subjects)
        {
            if (id == person.Id || manager == person.Id || person.ManagerId == id) return "Involved";
            unsure |= manager is null || person.ManagerId is null;
        }

        if (step is not (LossAssessed or RewardDecided))
        {
            if (step.InSupervisionGroup == Ternary.No) return "NotAMember";
            unsure |= step.InSupervisionGroup == Ternary.Unknown;
        }

        return unsure ? "ToBeConfirmed" : "Entitled";
    }

    private static string? Against(CaseEvent step, List<(CaseEvent Step, bool Sure)> papers, bool unsure)
    {
        var (outcome, accused) = (Outcome(papers), Accused(papers).LastOrDefault().Id);
        var anotherAccused = step.Accused is { } named && named.Id != accused;
        var reward = papers.FindLast(paper => paper.Step is RewardDecided);
        if (unsure && outcome is (_, true) && (step is InvestigationOpened or ViolationVerified or ViolationDismissed)) return "StandingUnknown";
        if (unsure && step is RewardDecided && reward is ({ }, true)) return "StandingUnknown";
        switch (step)
        {
            case ReportAccepted accepted when !papers.Exists(paper => paper.Step is ViolationReported && paper.Step.Id == accepted.ReportId): return "UnknownReport";
            case InvestigationOpened when outcome is not null && !News(papers): return "NoNewEvidence";
            case ViolationVerified when outcome is not null && anotherAccused: return "AnotherAccused";
            case ViolationDismissed when anotherAccused: return "AnotherAccused";
            case RewardDecided or LossAssessed when outcome is not (true, _): return "NotVerified";
            case CaseClosed or RewardDecided or LossAssessed when outcome is (_, false): return "OutcomeToBeConfirmed";
            case CaseClosed or RewardDecided or LossAssessed or LossSettled when anotherAccused: return "AnotherAccused";
            case RewardDecided when !papers.Exists(paper => paper.Step is ViolationReported): return "NoReport";
            case LossSettled paid:
                var loss = papers.Select((paper, i) => (paper.Sure, Loss: paper.Step as LossAssessed, Whose: Accused(papers[..i]).LastOrDefault().Id))
                    .LastOrDefault(entry => entry.Loss is not null && entry.Sure && entry.Whose == accused).Loss;
                if (loss is null || (paid.Paid is null && (loss.Loss is null || loss.Share is null))) return "NoLoss";
                return paid.Paid is { } money && loss.Loss is { } whole && money.Currency != whole.Currency ? "AnotherCurrency" : null;
            default: return null;
        }
    }

    // A report after the outcome, or a detection then of something that no detection before it named.
    private static bool News(List<(CaseEvent Step, bool Sure)> papers)
    {
        var begun = papers.FindLastIndex(paper => paper.Step is InvestigationOpened);
        var found = papers.FindIndex(begun, paper => paper.Step is ViolationVerified or ViolationDismissed);
        for (var i = found + 1; i < papers.Count; i++)
        {
            if (papers[i].Step is ViolationReported) return true;
            if (papers[i].Step is not ViolationDetected seen) continue;
            var earlier = papers[..i].Select(paper => paper.Step).OfType<ViolationDetected>().ToList();
            if (seen is { SourceFactId: null, FindingId: null }) return true;
            if (seen.SourceFactId is not null && !earlier.Exists(one => one.SourceFactId == seen.SourceFactId)) return true;
            if (seen.FindingId is not null && !earlier.Exists(one => one.FindingId == seen.FindingId)) return true;
        }

        return false;
    }
}
