namespace WeChatPolicy.Rules.Conditions;

/// <summary>What a training session was, as far as the policy asks for it.</summary>
internal static class TrainingContent
{
    /// <summary>Whether it was there for a department; where the departments are not known, whether for everyone.</summary>
    public static Ternary Reaches(TrainingSession session, string? department)
    {
        if (session.ForEveryone == Ternary.Yes) return Ternary.Yes;
        if (!session.Departments.IsKnown) return Ternary.Unknown;
        if (department is null) return session.Departments.Value.Count > 0 ? Ternary.Unknown : session.ForEveryone;
        return Lists(session.Departments, department) == Ternary.Yes ? Ternary.Yes : session.ForEveryone;
    }

    public static Ternary Teaches(TrainingSession session, TrainingTopic topic) => Lists(session.Topics, topic);

    public static Ternary Fits(TrainingSession session, string post) => Lists(session.Posts, post);

    public static Ternary IsGiven(TrainingSession session, TrainingDelivery delivery) =>
        session.Delivery == delivery || session.Delivery == TrainingDelivery.OnlineAndOffline ? Ternary.Yes
        : session.Delivery == TrainingDelivery.Unknown ? Ternary.Unknown : Ternary.No;

    /// <summary>Whether its real cases, taken together, show what goes wrong, how it is solved and how to prevent it.</summary>
    public static Ternary IsCaseBased(TrainingSession session)
    {
        if (!session.Cases.IsKnown) return Ternary.Unknown;
        var (problem, solution, prevention) = (Ternary.No, Ternary.No, Ternary.No);
        for (var i = 0; i < session.Cases.Value.Count; i++)
        {
            var one = session.Cases.Value[i];
            problem = Excuse.Or(problem, Excuse.And(one.Real, one.ShowsProblem));
            solution = Excuse.Or(solution, Excuse.And(one.Real, one.ShowsSolution));
            prevention = Excuse.Or(prevention, Excuse.And(one.Real, one.ShowsPrevention));
        }

        return Excuse.And(problem, Excuse.And(solution, prevention));
    }

    /// <summary>The organisation as it would be had it just held a session that is all that the policy asks for.</summary>
    public static Organisation? WithExemplarySession(Organisation organisation) => !organisation.TrainingSessions.IsKnown ? null : organisation with
    {
        TrainingSessions = new([.. organisation.TrainingSessions.Value, new()
        {
            Id = "session",
            At = organisation.AsOf,
            ForEveryone = Ternary.Yes,
            Topics = new([TrainingTopic.UsageNorms, TrainingTopic.InformationSecurity, TrainingTopic.CommunicationSkills]),
            Posts = new(organisation.Posts.ValueOr([])),
            Cases = new([new() { Real = Ternary.Yes, ShowsProblem = Ternary.Yes, ShowsSolution = Ternary.Yes, ShowsPrevention = Ternary.Yes }]),
            Delivery = TrainingDelivery.OnlineAndOffline,
        }]),
    };

    private static Ternary Lists<T>(KnownList<T> listed, T asked) =>
        !listed.IsKnown ? Ternary.Unknown : listed.Value.Contains(asked) ? Ternary.Yes : Ternary.No;
}
