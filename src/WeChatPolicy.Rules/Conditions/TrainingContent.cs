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

    /// <summary>The last training that somebody took part in, or else since when one is due to them: from their first day, and not before the policy was in force. Nothing of whom the company employs nobody knows since when, or not any more.</summary>
    public static LastHeld? LastOf(EmployeeTraining employee, Organisation organisation)
    {
        var (person, attended) = (employee.Person, employee.LastAttended);
        if (person.Kind != ParticipantKind.Employee || person.JoinedAt is not { } joined || person.LeftAt <= organisation.AsOf) return null;
        var since = LastHeld.Since(joined > organisation.PolicyInForceSince ? joined : organisation.PolicyInForceSince);
        var last = attended.IsNotDone ? since : since.With(attended.IsDone ? Ternary.Yes : Ternary.Unknown, attended.At);
        return employee.AttendedUndated ? last.With(Ternary.Yes, null) : last;
    }

    /// <summary>The organisation as it would be had it just held a session that all took part in; nothing where neither sessions nor people are known.</summary>
    public static Organisation? WithEverybodyTrained(Organisation organisation)
    {
        var held = WithExemplarySession(organisation);
        return !organisation.EmployeeTraining.IsKnown ? held : (held ?? organisation) with
        {
            EmployeeTraining = new([.. organisation.EmployeeTraining.Value.Select(employee => employee with { LastAttended = Completion.Done(organisation.AsOf) })]),
        };
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
