namespace WeChatPolicy.Rules;

/// <summary>What is only possible is told as a suspicion, and its remedy asks for a look first, not for penance.</summary>
/// <remarks>Of violations alone: advice and merits accuse nobody. A text that says so already stays as it is.</remarks>
internal static class Doubt
{
    /// <summary>What a finding says that is only possible.</summary>
    public static LocalizedText Message(LocalizedText sure) => Suspects(sure.Zh) ? sure : new($"疑似{sure.Zh}，待核实", $"Possibly, to be verified: {sure.En}");

    /// <summary>What sets right a breach that is only possible.</summary>
    public static LocalizedText Remedy(LocalizedText sure) =>
        sure.Zh.Contains("核实", StringComparison.Ordinal) ? sure : new($"请先核实；情况属实的，{sure.Zh}", $"Verify it first; where it is so: {sure.En}");

    private static bool Suspects(string zh) => zh.Contains("疑似", StringComparison.Ordinal) || zh.Contains("涉嫌", StringComparison.Ordinal);
}
