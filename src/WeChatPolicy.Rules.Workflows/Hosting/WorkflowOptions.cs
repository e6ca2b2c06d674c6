namespace WeChatPolicy.Rules.Workflows;

/// <summary>Which workflow files belong to the policy; section <c>WeChatPolicy:Workflows</c>.</summary>
public sealed class WorkflowOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "WeChatPolicy:Workflows";

    /// <summary>The files; a path that is not rooted begins at the application's folder. Default: none.</summary>
    public IList<string> Paths { get; set; } = [];

    /// <summary>Whether a change of a file makes a new engine. Default: yes.</summary>
    public bool Watch { get; set; } = true;

    internal IEnumerable<string> FullPaths => Paths.Select(path => Path.GetFullPath(path, AppContext.BaseDirectory)).Distinct(StringComparer.Ordinal);
}
