namespace WeChatPolicy.Rules.Text;

/// <summary>What a signal is: its name, what finds it, and whose it is.</summary>
/// <param name="Name">The kebab-case name, as it stands in findings.</param>
/// <param name="Kind">What finds it in a text.</param>
/// <param name="Origin">Whose it is.</param>
public sealed record SignalDefinition(string Name, SignalKind Kind, SignalOrigin Origin)
{
    /// <summary>How a place of it is shown: an identifier as its recogniser says, anything else as words.</summary>
    public Masking Masking { get; init; } = Masking.Words;
}

/// <summary>What finds a signal in a text.</summary>
public enum SignalKind
{
    /// <summary>A term of a lexicon; it can be what a rule starts from.</summary>
    Term,

    /// <summary>A term of a lexicon that gives other places their meaning; looked for only where somebody asks.</summary>
    Context,

    /// <summary>A recogniser of identifiers.</summary>
    Identifier,

    /// <summary>The score of a classifier above its threshold.</summary>
    Score,
}

/// <summary>Whose a signal is.</summary>
public enum SignalOrigin
{
    /// <summary>The library's own.</summary>
    Library,

    /// <summary>Added by the host.</summary>
    Host,
}
