namespace WeChatPolicy.Rules.WeCom;

/// <summary>What the id of an outsider or robot looks like that WeCom itself gives out (<c>external_userid</c>).</summary>
/// <remarks>
/// A company names its own people as it likes, in up to 64 letters, digits and signs, so that two letters prove nothing: womeng and wm.chen are
/// employees. WeCom's ids are a prefix of two letters and, as <c>base64url</c>, a number of 32 bits, two zero bytes and more: of the eight characters behind the
/// prefix the last three are <c>A</c>, <c>Q</c>, <c>g</c> or <c>w</c>, and <c>AA</c>. They have 32 characters; the vendor's documents show shortened ones.
/// </remarks>
internal static class ExternalId
{
    private const int Length = 32;

    private const int Shortened = 16;

    /// <summary>The kind of an outsider or robot; <see langword="null"/> for an id of any other form, which may be the company's own.</summary>
    public static ParticipantKind? Kind(string id) => HasForm(id) ? KindByPrefix(id) : null;

    /// <summary>What the prefix tells of somebody who is known to be none of the company's people.</summary>
    public static ParticipantKind? KindByPrefix(string id) => id switch
    {
        ['w', 'm', ..] => ParticipantKind.Customer,
        ['w', 'o', ..] => ParticipantKind.Partner,
        ['w', 'b', ..] => ParticipantKind.Robot,
        _ => null,
    };

    private static bool HasForm(string id)
    {
        if (id.Length is < Shortened or > Length) return false;
        var (hasUpper, hasLower) = (false, false);
        foreach (var c in id.AsSpan(2))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
            hasUpper |= char.IsAsciiLetterUpper(c);
            hasLower |= char.IsAsciiLetterLower(c);
        }

        return (id[7] is 'A' or 'Q' or 'g' or 'w' && id[8] == 'A' && id[9] == 'A') || (id.Length == Length && hasUpper && hasLower);
    }
}
