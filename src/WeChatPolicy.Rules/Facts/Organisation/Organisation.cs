using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>The state of the company at an instant, as far as the policy asks something of it: who is responsible, who supervises, how people are taught.</summary>
/// <remarks>
/// Every list that a host may not know completely is unknown by default; an empty list says that there is none. What is
/// planned for later than <see cref="AsOf"/> has not happened and is refused.
/// </remarks>
public sealed record Organisation : Fact
{
    /// <summary>A state.</summary>
    public Organisation()
    {
    }

    // System.Text.Json fills what a document leaves out with the type's default; these have another one.
    [JsonConstructor]
    internal Organisation(SupervisionGroup? supervisionGroup = null, SelfStudy? selfStudy = null)
    {
        SupervisionGroup = supervisionGroup ?? SupervisionGroup.Unknown;
        SelfStudy = selfStudy ?? SelfStudy.Unknown;
    }

    /// <summary>The instant that all the rest holds at. Set it first: what is later is refused.</summary>
    /// <exception cref="ArgumentException">Something listed is later.</exception>
    public required DateTimeOffset AsOf
    {
        get;
        init
        {
            Held(Inspections, value, nameof(Inspections));
            Held(TrainingSessions, value, nameof(TrainingSessions));
            Held(Publicity, value, nameof(Publicity));
            Held(SafetyTips, value, nameof(SafetyTips));
            Held(Activities, value, nameof(Activities));
            Attended(EmployeeTraining, value, nameof(EmployeeTraining));
            field = value;
        }
    }

    /// <summary>Since when the policy is in force; intervals count from then where nothing has happened yet. It may lie ahead.</summary>
    public required DateTimeOffset PolicyInForceSince { get; init; }

    /// <summary>The departments; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Department>))]
    public KnownList<Department> Departments { get; init => field = FactGuard.Items(value); }

    /// <summary>Who holds which role. A role without an entry has no holder.</summary>
    [JsonConverter(typeof(KnownListConverter<RoleAssignment>))]
    public KnownList<RoleAssignment> Roles { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether duties and authority of the employees are laid down.</summary>
    public Ternary EmployeeDutiesDefined { get; init => field = FactGuard.Defined(value); }

    /// <summary>The topics of publications (business, product, project) that somebody must answer for; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> PublicationTopics { get; init => field = FactGuard.Ids(value); }

    /// <summary>The supervision group.</summary>
    public SupervisionGroup SupervisionGroup { get; init => field = FactGuard.NotNull(value); } = SupervisionGroup.Unknown;

    /// <summary>The inspections held; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<Inspection>))]
    public KnownList<Inspection> Inspections { get; init => field = Held(FactGuard.Items(value), AsOf); }

    /// <summary>The posts whose work calls for courses of their own, such as sales; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> Posts { get; init => field = FactGuard.Ids(value); }

    /// <summary>The training sessions held; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<TrainingSession>))]
    public KnownList<TrainingSession> TrainingSessions { get; init => field = Held(FactGuard.Items(value), AsOf); }

    /// <summary>The employees, and when each last took part in a training; empty: there are none. <see cref="Facts.EmployeeTraining.Of"/> makes the list of <see cref="Facts.TrainingAttended"/>.</summary>
    [JsonConverter(typeof(KnownListConverter<EmployeeTraining>))]
    public KnownList<EmployeeTraining> EmployeeTraining { get; init => field = Attended(FactGuard.Items(value), AsOf); }

    /// <summary>How the company helps those who study by themselves.</summary>
    public SelfStudy SelfStudy { get; init => field = FactGuard.NotNull(value); } = SelfStudy.Unknown;

    /// <summary>How policy and security knowledge were made public; empty: not at all.</summary>
    [JsonConverter(typeof(KnownListConverter<Publicity>))]
    public KnownList<Publicity> Publicity { get; init => field = Held(FactGuard.Items(value), AsOf); }

    /// <summary>The safety tips and case analyses issued; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<SafetyTip>))]
    public KnownList<SafetyTip> SafetyTips { get; init => field = Held(FactGuard.Items(value), AsOf); }

    /// <summary>The contests, essay calls and the like that were held; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<EngagementActivity>))]
    public KnownList<EngagementActivity> Activities { get; init => field = Held(FactGuard.Items(value), AsOf); }

    internal override DateTimeOffset? Instant => AsOf;

    internal override Party Subject => Party.Company;

    private static KnownList<T> Held<T>(KnownList<T> past, DateTimeOffset asOf, [System.Runtime.CompilerServices.CallerMemberName] string field = "")
        where T : IDated
    {
        if (!past.IsKnown) return past;
        for (var i = 0; i < past.Value.Count; i++) FactGuard.NotAfterState(past.Value[i].At, asOf, $"{field}[{i}].{nameof(IDated.At)}");
        return past;
    }

    private static KnownList<EmployeeTraining> Attended(KnownList<EmployeeTraining> people, DateTimeOffset asOf, [System.Runtime.CompilerServices.CallerMemberName] string field = "")
    {
        for (var i = 0; people.IsKnown && i < people.Value.Count; i++) FactGuard.NotAfterState(people.Value[i].LastAttended, asOf, $"{field}[{i}].{nameof(Facts.EmployeeTraining.LastAttended)}");
        return people;
    }
}

/// <summary>Something in the past of the organisation that happened at some time.</summary>
internal interface IDated
{
    /// <summary>When, where known.</summary>
    DateTimeOffset? At { get; }
}
