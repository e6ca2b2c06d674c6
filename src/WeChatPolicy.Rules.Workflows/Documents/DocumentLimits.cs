namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>How large a workflow file may be, and what may stand in it.</summary>
internal static class DocumentLimits
{
    public const int MostBytes = 16 * 1024 * 1024;

    public const int DeepestJson = 64;

    /// <summary>Objects, arrays and values of one file.</summary>
    public const int MostValues = 400_000;

    /// <summary>UTF-16 units of a name.</summary>
    public const int LongestName = 128;

    /// <summary>UTF-16 units of a text for people.</summary>
    public const int LongestText = 2000;

    /// <summary>Rules within rules.</summary>
    public const int DeepestRules = 8;

    /// <summary>Rules of one load at the top of their workflows, injected ones counted wherever they are.</summary>
    public const int MostRules = 10_000;

    /// <summary>Rules within one rule, all told.</summary>
    public const int MostNestedRules = 500;

    /// <summary>Rules within rules of one load, all told.</summary>
    public const int MostConditions = 50_000;

    /// <summary>Workflows of one load.</summary>
    public const int MostWorkflows = 1000;

    /// <summary>Workflows that inject workflows.</summary>
    public const int DeepestInjections = 8;

    /// <summary>Places of one load where a workflow stands, for itself or injected, all told.</summary>
    public const int MostInjections = 50_000;

    /// <summary>UTF-16 units of the expressions of one load, counted as often as they are parsed.</summary>
    public const int MostParsedCharacters = 4_000_000;

    /// <summary>Parameters of one workflow or rule.</summary>
    public const int MostParameters = 100;

    /// <summary>Faults that are listed; a file with more is something else than a workflow.</summary>
    public const int MostFaults = 1000;
}
