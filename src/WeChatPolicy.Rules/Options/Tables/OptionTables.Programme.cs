namespace WeChatPolicy.Rules;

/// <content>Supervision, assessment and training, and how duties are followed.</content>
internal static partial class OptionTables
{
    private static OptionGroup<SupervisionOptions> Supervision() => new OptionGroup<SupervisionOptions>()
        .Add(nameof(SupervisionOptions.InspectionInterval), OptionTerms.Span, static o => o.InspectionInterval, static (o, v) => o.InspectionInterval = v)
        .Add(nameof(SupervisionOptions.Recording), OptionTerms.Deadline, static o => o.Recording, static (o, v) => o.Recording = v)
        .Add(nameof(SupervisionOptions.Investigation), OptionTerms.Deadline, static o => o.Investigation, static (o, v) => o.Investigation = v)
        .Add(nameof(SupervisionOptions.ReportVerification), OptionTerms.Deadline, static o => o.ReportVerification, static (o, v) => o.ReportVerification = v)
        .Add(nameof(SupervisionOptions.Reward), OptionTerms.Deadline, static o => o.Reward, static (o, v) => o.Reward = v)
        .Add(nameof(SupervisionOptions.UnknownStanding), OptionValues.Name<UnknownStanding>(), static o => o.UnknownStanding, static (o, v) => o.UnknownStanding = v)
        .Add(nameof(SupervisionOptions.Independence), OptionValues.Name<Independence>(), static o => o.Independence, static (o, v) => o.Independence = v);

    private static OptionGroup<AssessmentOptions> Assessment() => new OptionGroup<AssessmentOptions>()
        .Add(nameof(AssessmentOptions.RepeatWindow), OptionTerms.Span, static o => o.RepeatWindow, static (o, v) => o.RepeatWindow = v)
        .Add(nameof(AssessmentOptions.LowPoints), OptionValues.Points(), static o => o.LowPoints, static (o, v) => o.LowPoints = v)
        .Add(nameof(AssessmentOptions.MediumPoints), OptionValues.Points(), static o => o.MediumPoints, static (o, v) => o.MediumPoints = v)
        .Add(nameof(AssessmentOptions.HighPoints), OptionValues.Points(), static o => o.HighPoints, static (o, v) => o.HighPoints = v)
        .Add(nameof(AssessmentOptions.CriticalPoints), OptionValues.Points(), static o => o.CriticalPoints, static (o, v) => o.CriticalPoints = v)
        .Add(nameof(AssessmentOptions.MeritPoints), OptionValues.Points(), static o => o.MeritPoints, static (o, v) => o.MeritPoints = v)
        .Add(nameof(AssessmentOptions.PointsCap), OptionValues.Points(isPositive: true), static o => o.PointsCap, static (o, v) => o.PointsCap = v)
        .Add(nameof(AssessmentOptions.WarningAt), OptionValues.Whole(1), static o => o.WarningAt, static (o, v) => o.WarningAt = v)
        .Add(nameof(AssessmentOptions.DemotionAt), OptionValues.Whole(1), static o => o.DemotionAt, static (o, v) => o.DemotionAt = v)
        .Add(nameof(AssessmentOptions.DismissalAt), OptionValues.Whole(1), static o => o.DismissalAt, static (o, v) => o.DismissalAt = v)
        .Add(
            nameof(AssessmentOptions.Ladder),
            new OptionList<LadderStep>(Step(), "{ \"At\": 2, \"Sanction\": \"Warning\" }") { Fresh = static () => new() },
            static o => o.Ladder,
            static (o, v) => o.Ladder = v)
        .Add(nameof(AssessmentOptions.LiabilityDecimals), OptionValues.Whole(0, 4), static o => o.LiabilityDecimals, static (o, v) => o.LiabilityDecimals = v);

    private static OptionGroup<LadderStep> Step() => new OptionGroup<LadderStep> { Example = "{ \"At\": 2, \"Sanction\": \"Warning\" }" }
        .Add(nameof(LadderStep.At), OptionValues.Whole(1), static o => o.At, static (o, v) => o.At = v)
        .Add(nameof(LadderStep.Sanction), OptionValues.Name(Sanction.None), static o => o.Sanction, static (o, v) => o.Sanction = v)
        .Add(nameof(LadderStep.Name), OptionValues.Text("the company's name of the sanction", OptionPatterns.Something), static o => o.Name ?? "", static (o, v) => o.Name = v);

    private static OptionGroup<TrainingOptions> Training() => new OptionGroup<TrainingOptions>()
        .Add(nameof(TrainingOptions.Interval), OptionTerms.Span, static o => o.Interval, static (o, v) => o.Interval = v)
        .Add(nameof(TrainingOptions.SafetyTips), OptionTerms.Span, static o => o.SafetyTips, static (o, v) => o.SafetyTips = v)
        .Add(nameof(TrainingOptions.Activities), OptionTerms.Span, static o => o.Activities, static (o, v) => o.Activities = v)
        .Add(nameof(TrainingOptions.Consultation), OptionTerms.Deadline, static o => o.Consultation, static (o, v) => o.Consultation = v)
        .Add(nameof(TrainingOptions.Channels), List(OptionValues.Name(PublicityChannel.Unknown), "\"NoticeBoard\", \"Mail\""), static o => o.Channels, static (o, v) => o.Channels = v);

    private static OptionGroup<TrackingOptions> Tracking() => new OptionGroup<TrackingOptions>()
        .Add(nameof(TrackingOptions.AllowedLateness), OptionTerms.ByTheClock, static o => o.AllowedLateness, static (o, v) => o.AllowedLateness = v)
        .Add(nameof(TrackingOptions.AnswerContinues), OptionTerms.ByTheClock, static o => o.AnswerContinues, static (o, v) => o.AnswerContinues = v)
        .Add(nameof(TrackingOptions.ReminderLead), OptionTerms.Leeway, static o => o.ReminderLead, static (o, v) => o.ReminderLead = v)
        .Add(nameof(TrackingOptions.OnLeave), OptionValues.Name<AbsenceTreatment>(), static o => o.OnLeave, static (o, v) => o.OnLeave = v)
        .Add(nameof(TrackingOptions.OnDeparture), OptionValues.Name<AbsenceTreatment>(), static o => o.OnDeparture, static (o, v) => o.OnDeparture = v)
        .Add(nameof(TrackingOptions.FactsAreComplete), OptionValues.YesNo, static o => o.FactsAreComplete, static (o, v) => o.FactsAreComplete = v);
}
