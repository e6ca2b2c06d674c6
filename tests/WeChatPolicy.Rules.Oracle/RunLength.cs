using System.Globalization;
using FsCheck;
using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>How many facts a run judges, and which.</summary>
/// <remarks>
/// Without <c>ORACLE_FACTS</c> each type has 10,000 facts, the same in every run, so that a change elsewhere does not turn
/// this red by chance. With it, that many facts in all are drawn anew; types with many rules have more of them.
/// </remarks>
internal static class RunLength
{
    private const int FewestOfType = 10_000;

    private static readonly int s_inAll = int.TryParse(Environment.GetEnvironmentVariable("ORACLE_FACTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var facts) ? facts : 0;

    private static readonly int s_rules = WorkflowFiles.FactTypes.Sum(type => WorkflowFiles.For(type).Rules.Count());

    /// <summary>Where the drawing begins; <see langword="null"/>: anywhere.</summary>
    public static Replay? Replay { get; } = s_inAll > 0 ? null : new Replay(new Rnd(20250303, 20250303 | 1), null);

    /// <summary>The number of facts of a type.</summary>
    public static int Of(Type factType)
    {
        if (s_inAll > 0 && s_inAll < FewestOfType * WorkflowFiles.FactTypes.Count) return Math.Max(1, s_inAll / WorkflowFiles.FactTypes.Count);
        var rest = Math.Max(0, s_inAll - (FewestOfType * WorkflowFiles.FactTypes.Count));
        return FewestOfType + (int)Math.Ceiling((double)rest * WorkflowFiles.For(factType).Rules.Count() / s_rules);
    }
}
