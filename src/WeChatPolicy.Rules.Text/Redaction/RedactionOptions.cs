namespace WeChatPolicy.Rules.Text;

/// <summary>How a <see cref="Redactor"/> treats each type of identifier.</summary>
public sealed class RedactionOptions
{
    /// <summary>What becomes of every identifier that <see cref="Methods"/> does not name; masked by default.</summary>
    public RedactionMethod Default { get; init; } = RedactionMethod.Mask;

    /// <summary>What becomes of single types, by the name of their signal (<c>mobile-number</c>). A lexicon category may be named as well: its terms are redacted then too.</summary>
    public IReadOnlyDictionary<string, RedactionMethod> Methods { get; init; } = new Dictionary<string, RedactionMethod>();

    /// <summary>What stands for a type under <see cref="RedactionMethod.Replace"/> and <see cref="RedactionMethod.Hash"/>, by the name of its signal; without brackets, which are added.</summary>
    public IReadOnlyDictionary<string, string> Placeholders { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The key of <see cref="RedactionMethod.Hash"/> (HMAC-SHA256, RFC 2104), as random bytes, best 32 of them. Whoever has it can try
    /// out all numbers; with another key the same number has another hash.
    /// </summary>
    public ReadOnlyMemory<byte> Key { get; init; }
}
