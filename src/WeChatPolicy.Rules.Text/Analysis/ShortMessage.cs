namespace WeChatPolicy.Rules.Text;

/// <summary>What a short message says, without what does not change it: 谢谢！ and 谢谢谢谢[玫瑰] are 谢.</summary>
internal static class ShortMessage
{
    /// <summary>Writes the letters and digits of a message, folded, a run of one once. [微笑] is a picture.</summary>
    /// <returns>How many there are; negative where they are more than <paramref name="word"/> holds.</returns>
    internal static int Shorten(string message, Span<char> word)
    {
        var length = 0;
        var mayClose = true;
        for (var i = 0; i < message.Length; i++)
        {
            var c = message[i];
            if (c == '[' && mayClose)
            {
                // Where nothing closes this one, nothing closes those behind it either.
                var end = message.IndexOf(']', i);
                mayClose = end > 0;
                if (mayClose)
                {
                    i = end;
                    continue;
                }
            }

            if (!char.IsLetterOrDigit(c)) continue;
            int folded = FoldTable.Entries[c];
            c = FoldCode.IsSpecial(folded) ? char.ToLowerInvariant(c) : (char)folded;
            if (length > 0 && word[length - 1] == c) continue;
            if (length == word.Length) return -1;
            word[length++] = c;
        }

        return length;
    }

    /// <summary>The same of a word that messages are compared with.</summary>
    internal static string Shorten(string word)
    {
        Span<char> said = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        return said[..Shorten(word, said)].ToString();
    }
}
