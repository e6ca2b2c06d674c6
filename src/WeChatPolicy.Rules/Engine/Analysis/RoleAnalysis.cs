namespace WeChatPolicy.Rules;

/// <summary>Looks for roles that the policy relies on and nobody holds.</summary>
internal static class RoleAnalysis
{
    /// <summary>Roles that nobody holds in the organisation, and departments named as reviewers that it does not have.</summary>
    public static IEnumerable<PolicyIssue> WithoutHolder(Organisation organisation, PolicyOptions options)
    {
        if (organisation.Roles.IsKnown)
        {
            foreach (var role in Enum.GetValues<PolicyRole>())
            {
                if (organisation.Roles.Value.Any(assignment => assignment.Role == role && assignment.Holders.Count > 0)) continue;
                yield return new PolicyIssue(PolicyIssueKind.RoleWithoutHolder, [role.ToString()], new($"角色 {role} 无人担任", $"nobody holds the role {role}"));
            }
        }

        if (!organisation.Departments.IsKnown) yield break;
        var departments = organisation.Departments.Value.Select(department => department.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (topic, reviewers) in options.Publication.Reviewers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var reviewer in reviewers.Where(reviewer => !departments.Contains(reviewer)))
            {
                yield return new PolicyIssue(PolicyIssueKind.RoleWithoutHolder, [$"Publication:Reviewers:{topic}"], new(
                    $"主题“{topic}”的审批部门“{reviewer}”不存在", $"the department '{reviewer}' that reviews '{topic}' does not exist"));
            }
        }
    }
}
