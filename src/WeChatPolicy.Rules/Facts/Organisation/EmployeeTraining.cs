namespace WeChatPolicy.Rules.Facts;

/// <summary>When an employee last took part in a training of the company.</summary>
public sealed record EmployeeTraining
{
    /// <summary>Who.</summary>
    public required Participant Person { get; init => field = FactGuard.NotNull(value); }

    /// <summary>The last training that the person took part in; <see cref="Completion.NotDone"/>: none, ever.</summary>
    public Completion LastAttended { get; init; }

    /// <summary>Whether there is another training that the person took part in and of which nobody noted the day: it may be the last one.</summary>
    public bool AttendedUndated { get; init; }

    /// <summary>The list of a company that knows who attended what: of each of its people the last training by an instant.</summary>
    /// <param name="people">The company's people.</param>
    /// <param name="attended">Every attendance that is known, in any order; whoever has none took part in no training.</param>
    /// <param name="asOf">The instant; what is later has not happened yet.</param>
    /// <exception cref="ArgumentException">An argument is missing, or a list has a hole.</exception>
    public static KnownList<EmployeeTraining> Of(IEnumerable<Participant> people, IEnumerable<TrainingAttended> attended, DateTimeOffset asOf)
    {
        var last = new Dictionary<string, (DateTimeOffset? At, bool Undated)>(StringComparer.Ordinal);
        foreach (var attendance in FactGuard.Items(attended, nameof(attended)))
        {
            if (attendance.At > asOf) continue;
            var (at, undated) = last.GetValueOrDefault(attendance.Person.Id);
            last[attendance.Person.Id] = (attendance.At is null || at > attendance.At ? at : attendance.At, undated || attendance.At is null);
        }

        return new(FactGuard.Items(people, nameof(people)).Select(person => last.TryGetValue(person.Id, out var known)
            ? new EmployeeTraining { Person = person, LastAttended = known.At is { } at ? Completion.Done(at) : Completion.DoneAtUnknownTime, AttendedUndated = known.Undated }
            : new EmployeeTraining { Person = person, LastAttended = Completion.NotDone }));
    }

    /// <summary>The person's kind and id.</summary>
    public override string ToString() => Person.ToString();
}
