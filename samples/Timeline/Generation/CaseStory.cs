using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>One case from its beginning to its end, or as far as it comes.</summary>
internal sealed class CaseStory(Story story, string caseId, Employee accused, string ruleId, DateTimeOffset begins)
{
    private static readonly Money s_loss = new() { Amount = 6800m, Currency = "CNY" };

    private readonly SplitMix _dice = story.Dice;
    private Employee _handler = Staff.Deputy;
    private DateTimeOffset? _detectedAt;
    private DateTimeOffset? _reportedAt;
    private int _nth;

    /// <summary>The supervision group came upon it.</summary>
    public void Detected(int nth)
    {
        (_nth, _handler, _detectedAt) = (nth, _dice.One(Staff.MayHandle(accused)), begins);
        Write(begins, new ViolationDetected { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId });
        var manner = Manners.Of(_dice, nth, late: 8, never: 0);
        if (manner == Manner.Never) return;
        var recorded = manner == Manner.InTime ? begins + _dice.Minutes(10, 100) : story.Days.Later(begins, _dice.Between(2, 4), _dice);
        Write(recorded, new ViolationRecorded { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId, DetectedAt = begins });
        Investigate(recorded);
    }

    /// <summary>A colleague reported it; who that was stays in the report.</summary>
    public void Reported(Employee reporter, int nth)
    {
        (_nth, _handler, _reportedAt) = (nth + 3, _dice.One(Staff.MayHandle(accused, reporter.Id)), begins);
        var anonymous = nth % 4 == 3;
        var report = new ViolationReported
        {
            Id = story.Id("report"),
            Person = _handler.Full,
            CaseId = caseId,
            Anonymous = anonymous ? Ternary.Yes : Ternary.No,
            Reporter = anonymous ? null : new ReporterIdentity(reporter.Id),
        };
        Write(begins, report);
        var manner = Manners.Of(_dice, nth, late: 5, never: 0);
        if (manner == Manner.Never) return;
        var accepted = manner == Manner.InTime ? begins + _dice.Minutes(30, 100) : story.Days.Later(begins, 3, _dice);
        Write(accepted, new ReportAccepted { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId, ReportId = report.Id, ReportedAt = begins });
        Investigate(accepted);
    }

    private void Investigate(DateTimeOffset recorded)
    {
        var at = story.Days.Later(recorded, 1, _dice);
        Write(at, new InvestigationOpened { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId });

        // Now and then somebody tries to settle a case who may not: the superior of whom it is about.
        if (_nth % 6 == 4) Verify(story.Days.Later(at, 1, _dice), Staff.Of(accused.ManagerId!));
        var manner = Manners.Of(_dice, (_nth % 9) + 1, late: 6, never: 0);
        if (manner == Manner.Never && _nth > 9) manner = Manner.InTime;
        if (manner == Manner.Never) return;
        var settled = story.Days.Later(at, manner == Manner.InTime ? _dice.Between(2, 6) : _dice.Between(11, 14), _dice);
        if (_nth % 7 == 5)
        {
            Write(settled, new ViolationDismissed { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId, DetectedAt = _detectedAt, ReportedAt = _reportedAt });
            Close(settled);
            return;
        }

        Verify(settled, _handler);
        if (ruleId is "2.2.2/customer-information" or "3.2.2/unauthorised-export") Lose(settled);
        if (_reportedAt is not null) Reward(settled);
        Close(story.Days.Later(settled, 25, _dice));
    }

    private void Verify(DateTimeOffset at, Employee by) => Write(at, new ViolationVerified
    {
        Id = story.Id("casestep"),
        Person = by.Full,
        CaseId = caseId,
        DetectedAt = _detectedAt,
        ReportedAt = _reportedAt,
    });

    private void Lose(DateTimeOffset verified)
    {
        var at = story.Days.Later(verified, 2, _dice);
        Write(at, new LossAssessed
        {
            Id = story.Id("loss"),
            Person = _handler.Full,
            CaseId = caseId,
            Loss = s_loss with { Amount = s_loss.Amount + (100 * _dice.Below(40)) },
            Share = _dice.One([0.2m, 0.3m, 0.5m]),
            CaseVerified = Completion.Done(verified),
            Settled = Completion.NotDone,
        });
        var paid = story.Days.Later(at, _dice.Between(10, 30), _dice);
        if (_dice.Percent(60)) Write(paid, new LossSettled { Id = story.Id("loss"), Person = Staff.Of("hemin").Full, CaseId = caseId, Paid = _dice.Percent(50) ? null : s_loss with { Amount = 500m } });
    }

    private void Reward(DateTimeOffset verified)
    {
        var manner = Manners.Of(_dice, _nth - 3 switch { < 0 => 0, var rest => rest > 3 ? rest % 4 : rest }, late: 10, never: 8);
        if (manner == Manner.Never) return;
        var at = story.Days.Later(verified, manner == Manner.InTime ? _dice.Between(4, 12) : 27, _dice);
        Write(at, new RewardDecided { Id = story.Id("reward"), Person = _handler.Full, CaseId = caseId, Granted = _dice.Percent(75) ? Ternary.Yes : Ternary.No, VerifiedAt = verified });
    }

    private void Close(DateTimeOffset settled)
    {
        var at = story.Days.Later(settled, 1, _dice);
        Write(at, new CaseClosed { Id = story.Id("casestep"), Person = _handler.Full, CaseId = caseId });
    }

    // Every step names whom and which rule the case is about, and that the person sat in the group.
    private void Write(DateTimeOffset at, CaseEvent step) => story.Write(at, step with
    {
        At = at,
        Accused = accused.Full,
        RuleId = ruleId,
        InSupervisionGroup = Staff.Supervisors.Any(member => member.Id == step.Person.Id) ? Ternary.Yes : Ternary.No,
    });
}
