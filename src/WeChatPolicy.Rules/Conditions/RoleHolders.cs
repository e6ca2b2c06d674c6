namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether a role that the policy relies on has a holder. A program holds none, nor does somebody who has left.</summary>
internal static class RoleHolders
{
    /// <summary>Whether somebody holds a role, among roles that are known.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="role">The role.</param>
    /// <param name="department">The department that it must be held for; <see langword="null"/>: whichever.</param>
    /// <param name="topic">The topic that it must be held for; <see langword="null"/>: whichever.</param>
    public static bool IsHeld(Organisation organisation, PolicyRole role, string? department = null, string? topic = null)
    {
        for (var i = 0; i < organisation.Roles.Value.Count; i++)
        {
            var assignment = organisation.Roles.Value[i];
            if (assignment.Role != role || !Covers(assignment.Department, department) || !Covers(assignment.Topic, topic)) continue;
            for (var j = 0; j < assignment.Holders.Count; j++)
            {
                if (Serves(assignment.Holders[j], organisation.AsOf)) return true;
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

    // A role held for no department or topic in particular is held for all of them.
    private static bool Covers(string? held, string? asked) => held is null || asked is null || held == asked;
}
