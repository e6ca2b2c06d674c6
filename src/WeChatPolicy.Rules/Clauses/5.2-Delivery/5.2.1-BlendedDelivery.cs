namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.2.1 Online and offline (线上线下结合).</summary>
internal static class BlendedDelivery
{
    public static Clause Clause => new("5.2.1", Modality.Must,
        ("线上线下结合", "Online and offline"),
        ("培训采用线上（学习平台、公众号等）与线下（讲座、研讨等）相结合的方式。",
         "Training is given both online (learning platform, official account) and offline (lectures, discussions)."),
        Blended());

    private static readonly LocalizedText s_noOnline = new("近期培训只采用了线下方式，没有线上培训", "Recent training was given offline only");
    private static readonly LocalizedText s_noOffline = new("近期培训只采用了线上方式，没有线下培训", "Recent training was given online only");

    private static RuleDefinition Blended() => RuleDefinition.Begin("5.2.1/blended-delivery", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("培训须线上与线下相结合", "Training is given both online and offline")
        .Says("近期培训只采用了线上或线下一种方式", "Recent training was given in one way only, online or offline")
        .Remedy("补充另一种方式的培训", "Add training of the other way")
        .On<Organisation>(static (in context) =>
        {
            if (!Programme.HasRecentTraining(context)) return;
            for (var delivery = TrainingDelivery.Online; delivery <= TrainingDelivery.Offline; delivery++)
            {
                if (Programme.Overdue(context, context.Fact.TrainingSessions, context.Options.Training.Interval, TrainingContent.IsGiven, delivery) is { } late)
                {
                    late.In(context).Saying(delivery == TrainingDelivery.Online ? s_noOnline : s_noOffline).Report(late.Sure, "trainingSessions.delivery", delivery);
                }
            }
        })
        .WouldPassIf<Organisation>("trainingSessions.delivery", nameof(TrainingDelivery.OnlineAndOffline), TrainingContent.WithExemplarySession);
}
