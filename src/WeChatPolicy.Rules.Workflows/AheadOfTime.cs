namespace WeChatPolicy.Rules.Workflows;

/// <summary>What a host that is compiled ahead of time or trimmed is told where it calls this package. Only hosts that do neither can use it.</summary>
internal static class AheadOfTime
{
    /// <summary>Why no trimmed host: a member that only a workflow names looks unused.</summary>
    internal const string Trimmed = "Expressions of workflows name members of facts, which trimming may have removed. Write such rules in C# (Rule.For) in a host that is trimmed.";

    /// <summary>Why no host without a compiler at run time.</summary>
    internal const string Compiled = "Expressions of workflows are compiled at run time, which NativeAOT cannot. Write such rules in C# (Rule.For) in a host that is compiled ahead of time.";
}
