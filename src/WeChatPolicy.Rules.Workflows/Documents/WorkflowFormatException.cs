namespace WeChatPolicy.Rules.Workflows;

/// <summary>Workflows could not be loaded. Nothing of them was; every fault is listed.</summary>
public sealed class WorkflowFormatException : FormatException
{
    private const int MostShown = 50;

    /// <summary>An error without a fault named.</summary>
    public WorkflowFormatException()
        : this([])
    {
    }

    /// <summary>An error with one fault of no particular file.</summary>
    public WorkflowFormatException(string message)
        : this([new WorkflowFault { File = "", Message = message }])
    {
    }

    /// <summary>An error with one fault of no particular file, and its cause.</summary>
    public WorkflowFormatException(string message, Exception innerException)
        : base(message, innerException) => Faults = [new WorkflowFault { File = "", Message = message }];

    /// <summary>An error that lists every fault.</summary>
    public WorkflowFormatException(IReadOnlyList<WorkflowFault> faults)
        : base(Written(faults)) => Faults = faults ?? [];

    /// <summary>Each fault with its place.</summary>
    public IReadOnlyList<WorkflowFault> Faults { get; }

    // All are in Faults; a message that nobody can read to the end need not name them all.
    private static string Written(IReadOnlyList<WorkflowFault>? faults)
    {
        var lines = (faults ?? []).Take(MostShown).Select(fault => $"\n- {fault}");
        var more = (faults?.Count ?? 0) - MostShown;
        return $"The workflows have {faults?.Count ?? 0} fault(s), and none was loaded:{string.Concat(lines)}{(more > 0 ? $"\n- and {more} more" : "")}";
    }
}
