namespace WeChatPolicy.Rules.Text;

/// <summary>Terms, recognisers or classifiers do not go together. It lists every fault.</summary>
public sealed class TextConfigurationException : Exception
{
    /// <summary>The faults, in the order in which the parts were added.</summary>
    public TextConfigurationException(IReadOnlyList<string> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>Each fault: what is wrong, where, and what is allowed.</summary>
    public IReadOnlyList<string> Faults { get; }
}
