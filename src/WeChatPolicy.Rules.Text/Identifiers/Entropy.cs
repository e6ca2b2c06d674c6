namespace WeChatPolicy.Rules.Text;

/// <summary>How random a token looks.</summary>
internal static class Entropy
{
    /// <summary>Shannon's entropy of the token's own distribution of ASCII characters, in bits a character.</summary>
    internal static double BitsPerCharacter(ReadOnlySpan<char> token)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        foreach (var unit in token) counts[unit & 127]++;
        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0) bits -= (double)count / token.Length * Math.Log2((double)count / token.Length);
        }

        return bits;
    }
}
