namespace WeChatPolicy.Rules.Text;

/// <summary>One thing that a text can be found to carry: a lexicon category or a type of identifier.</summary>
/// <param name="Index">Its bit in a <see cref="SignalSet"/>, 0 to 255. Names are kept by <see cref="SignalRegistry"/>.</param>
public readonly record struct Signal(byte Index)
{
    /// <summary>The number of signals that one engine can tell apart.</summary>
    public const int Limit = 256;
}
