using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What the company does at intervals: inspections, training, safety tips, contests; and how it stands at the end of each month.</summary>
internal static class Programme
{
    private static readonly DateTimeOffset s_inForceSince = new(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public static void Tell(Story story)
    {
        var past = new PastActivities();
        State(story, Days.At(1, 4, 8, 40), past);
        for (var month = 1; month <= 12; month++)
        {
            Inspect(story, month, past);
            if (month % 3 == 0) Train(story, month, past);
            if (month is not (4 or 9)) past.Tips.Add(new() { At = Days.At(month, 12), Kind = month % 2 == 0 ? SafetyTipKind.Tip : SafetyTipKind.TipAndCaseAnalysis });
            if (month == 8) past.Activities.Add(new() { At = Days.At(8, 12, 14), Kind = EngagementKind.Contest });
            if (month % 2 == 1) past.Publicity.Add(new() { At = Days.At(month, 13), Channel = PublicityChannel.NoticeBoard });
            past.Publicity.Add(new() { At = Days.At(month, 14), Channel = month % 2 == 0 ? PublicityChannel.Mail : PublicityChannel.WeChatGroup });
            var last = story.Days.Working.Last(day => day.Month == month);
            State(story, Days.At(last, 17, 45), past);
        }
    }

    // In May the group looked at nothing, and in October only at the chat records.
    private static void Inspect(Story story, int month, PastActivities past)
    {
        if (month == 5) return;
        var at = Days.OnDay(story.Days.WorkingDay(new(SampleCalendar.Year, month, 18), 0), story.Dice);
        var inspected = month == 10 ? InspectionObject.ChatRecords : InspectionObject.ChatRecordsAndGroupActivity;
        var inspector = story.Dice.One(Staff.Supervisors);
        story.Write(at, new InspectionHeld { Id = story.Id("inspection"), Person = inspector.Full, At = at, Inspected = inspected, InSupervisionGroup = Ternary.Yes });
        past.Inspections.Add(new() { At = at, InspectorIds = new([inspector.Id]), Inspected = inspected });
    }

    private static void Train(Story story, int month, PastActivities past)
    {
        var at = Days.At(story.Days.WorkingDay(new(SampleCalendar.Year, month, 10), 0), 14);
        var session = PastActivities.Session(story.Id("training"), at, month % 2 == 0 ? TrainingDelivery.Offline : TrainingDelivery.Online);
        past.Sessions.Add(session);
        foreach (var person in story.Present(DateOnly.FromDateTime(at.DateTime)))
        {
            var attended = at + story.Dice.Minutes(90, 110);
            if (story.Dice.Percent(70)) story.Write(attended, new TrainingAttended { Id = story.Id("attended"), Person = person.Brief, At = attended, SessionId = session.Id });
        }
    }

    private static void State(Story story, DateTimeOffset asOf, PastActivities past) => story.Write(asOf, new Organisation
    {
        Id = story.Id("organisation"),
        AsOf = asOf,
        PolicyInForceSince = s_inForceSince,
        EmployeeDutiesDefined = Ternary.Yes,
        Departments = new(PastActivities.Departments),
        Roles = new(PastActivities.Roles),
        PublicationTopics = new(["产品", "品牌"]),
        SupervisionGroup = new() { Members = new(PastActivities.Group), ChargedWithInspection = Ternary.Yes },
        Inspections = new([.. past.Inspections]),
        Posts = new(["销售", "研发"]),
        TrainingSessions = new([.. past.Sessions]),
        SelfStudy = new() { Encouraged = Ternary.Yes, MaterialsProvided = Ternary.Yes, SupportProvided = Ternary.Yes },
        Publicity = new([.. past.Publicity]),
        SafetyTips = new([.. past.Tips]),
        Activities = new([.. past.Activities]),
    });
}
