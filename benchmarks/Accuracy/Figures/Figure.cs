namespace WeChatPolicy.Rules.Accuracy;

/// <summary>One number that is kept and may not get worse.</summary>
/// <param name="Name">Set and measure.</param>
/// <param name="Value">In per cent, unless the name says otherwise.</param>
/// <param name="Better">Which way it gets better.</param>
/// <param name="Slack">By how much it may be worse than the committed one, in its own unit.</param>
internal sealed record Figure(string Name, double Value, Direction Better, double Slack)
{
    /// <summary>A share of texts in per cent, which may get worse by a point.</summary>
    public static Figure Share(string name, int part, int whole, Direction better, double slack = 1) =>
        new(name, whole == 0 ? 0 : 100.0 * part / whole, better, slack);
}
