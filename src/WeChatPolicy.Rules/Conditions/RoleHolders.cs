namespace WeChatPolicy.Rules.Conditions;

/// <summary>Which of the roles that the policy relies on have a holder. A program holds none, nor does somebody who has left.</summary>
internal readonly struct RoleHolders
{
    /// <summary>So many assignments are looked through; more of them are put into a table.</summary>
    private const int Few = 16;

    private readonly Organisation _organisation;
    private readonly HashSet<(PolicyRole Role, Scope Department, Scope Topic)>? _held;

    /// <summary>The holders of an organisation whose roles are known.</summary>
    public RoleHolders(Organisation organisation)
    {
        _organisation = organisation;
        if (organisation.Roles.Value.Count <= Few) return;
        _held = [];
        foreach (var assignment in organisation.Roles.Value)
        {
            if (!HasHolder(assignment, organisation.AsOf)) continue;
            foreach (var department in (ReadOnlySpan<Scope>)[Scope.Any, new(assignment.Department)])
            {
                _held.Add((assignment.Role, department, Scope.Any));
                _held.Add((assignment.Role, department, new(assignment.Topic)));
            }
        }
    }

    /// <summary>Whether somebody holds a role. One held for no department or topic in particular is held for all of them.</summary>
    /// <param name="role">The role.</param>
    /// <param name="department">The department that it must be held for; <see langword="null"/>: whichever.</param>
    /// <param name="topic">The topic that it must be held for; <see langword="null"/>: whichever.</param>
    public bool IsHeld(PolicyRole role, string? department = null, string? topic = null)
    {
        if (_held is null)
        {
            var roles = _organisation.Roles.Value;
            for (var i = 0; i < roles.Count; i++)
            {
                if (roles[i].Role == role && Covers(roles[i].Department, department) && Covers(roles[i].Topic, topic) && HasHolder(roles[i], _organisation.AsOf)) return true;
            }

            return false;
        }

        foreach (var forDepartment in Asked(department))
        {
            foreach (var forTopic in Asked(topic))
            {
                if (_held.Contains((role, forDepartment, forTopic))) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the supervision group has a member.</summary>
    public static Ternary HasMember(Organisation organisation)
    {
        var members = organisation.SupervisionGroup.Members;
        if (!members.IsKnown) return Ternary.Unknown;
        for (var i = 0; i < members.Value.Count; i++)
        {
            if (Serves(members.Value[i].Person, organisation.AsOf)) return Ternary.Yes;
        }

        return Ternary.No;
    }

    /// <summary>Whether somebody can hold a role at an instant.</summary>
    public static bool Serves(Participant person, DateTimeOffset at) =>
        person.Kind != ParticipantKind.Robot && !(person.LeftAt <= at) && !(person.JoinedAt > at);

    private static bool HasHolder(RoleAssignment assignment, DateTimeOffset at)
    {
        for (var i = 0; i < assignment.Holders.Count; i++)
        {
            if (Serves(assignment.Holders[i], at)) return true;
        }

        return false;
    }

    private static bool Covers(string? held, string? asked) => held is null || asked is null || held == asked;

    private static Scope[] Asked(string? name) => name is null ? [Scope.Any] : [new(null), new(name)];

    /// <summary>What a role is held for: one thing by name, all of them (no name), or whichever.</summary>
    private readonly record struct Scope(string? Name, bool IsAny = false)
    {
        public static Scope Any { get; } = new(null, IsAny: true);
    }
}
