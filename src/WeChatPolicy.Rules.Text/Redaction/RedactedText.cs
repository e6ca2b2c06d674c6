namespace WeChatPolicy.Rules.Text;

/// <summary>A de-identified copy of a text, and where it differs.</summary>
public sealed class RedactedText
{
    internal RedactedText(string text, IReadOnlyList<Redaction> redactions) => (Text, Redactions) = (text, redactions);

    /// <summary>The copy.</summary>
    public string Text { get; }

    /// <summary>The places that were redacted, in order and without overlaps. Everything else is as in the original.</summary>
    public IReadOnlyList<Redaction> Redactions { get; }

    /// <summary>The number of redactions; nothing of the text.</summary>
    public override string ToString() => $"{Redactions.Count} redaction(s)";
}

/// <summary>One place of a text that was redacted. Equal if all members are.</summary>
/// <param name="Type">The name of the signal that was found there; of several, that of the longest place.</param>
/// <param name="Start">Where it begins in the original, in UTF-16 units.</param>
/// <param name="Length">How long it is in the original, in UTF-16 units.</param>
/// <param name="RedactedStart">Where what stands for it begins in the copy, in UTF-16 units.</param>
/// <param name="RedactedLength">How long that is, in UTF-16 units; 0 where it was removed.</param>
public readonly record struct Redaction(string Type, int Start, int Length, int RedactedStart, int RedactedLength);

/// <summary>A place to be redacted that somebody else found, such as the evidence of a finding. Equal if all members are.</summary>
/// <param name="Type">The name of the signal; it decides the method.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct RedactionPlace(string Type, int Start, int Length);
