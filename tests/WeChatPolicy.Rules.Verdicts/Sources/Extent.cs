namespace WeChatPolicy.Rules.Verdicts;

/// <summary>How much of the sources a run judges.</summary>
internal enum Extent
{
    /// <summary>Some chunks, always the same: what every run of the tests can afford.</summary>
    Sampled,

    /// <summary>All of them.</summary>
    Whole,
}

/// <summary>Says how much this run of the tests judges: all with <c>VERDICTS=whole</c>, else a sample.</summary>
internal static class RunExtent
{
    public static Extent OfThisRun { get; } = Environment.GetEnvironmentVariable("VERDICTS") switch
    {
        null or "" or "sampled" => Extent.Sampled,
        "whole" => Extent.Whole,
        var other => throw new InvalidOperationException($"VERDICTS is '{other}'; it can be 'whole' or 'sampled'."),
    };
}
