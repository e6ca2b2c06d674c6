using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>What an expression can ask of a text beside its members. Like the reading itself no host can get hold of them.</summary>
internal static class TextFunctions
{
    /// <summary>Whether the signal was found with at least this strength.</summary>
    /// <param name="text">The text as it was read.</param>
    /// <param name="signal">The name of a lexicon category or an identifier, such as <c>mobile-number</c>.</param>
    /// <param name="atLeast">How strong one of its places must be.</param>
    /// <exception cref="ArgumentException">No signal has that name.</exception>
    public static bool Has(this TextAnalysis text, string signal, Confidence atLeast) =>
        text.Has(signal) && text.Names.TryGet(signal, out var found) && text.Strongest(found) >= atLeast;

    /// <summary>How many different terms or identifiers of the signal were found, up to 64; the same one twice counts once.</summary>
    /// <param name="text">The text as it was read.</param>
    /// <param name="signal">The name of a lexicon category or an identifier, such as <c>mobile-number</c>.</param>
    /// <exception cref="ArgumentException">No signal has that name.</exception>
    public static int Count(this TextAnalysis text, string signal) =>
        text.Has(signal) && text.Names.TryGet(signal, out var found) ? text.CountDistinct(SignalSet.Of(found)) : 0;
}
