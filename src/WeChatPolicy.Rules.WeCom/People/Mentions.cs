using System.Buffers;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Finds whom a text addresses: <c>@</c> and a name, up to a space (clients put U+2005 there) or a punctuation mark.</summary>
internal sealed class Mentions(WeComDirectory directory)
{
    /// <summary>Nobody addresses more people by name; a text that seems to is not worth the time.</summary>
    private const int Most = 256;

    private const int LongestName = 64;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\r\n\u00A0\u2002\u2003\u2004\u2005\u2006\u2009\u200B\u202F\u3000\0@,，.。:：;；!！?？、()（）[]【】<>《》\"“”'‘’…~～/\\|");

    public void Find(string? text, IReadOnlyList<Participant> people, List<string> found)
    {
        if (string.IsNullOrEmpty(text) || !text.Contains('@')) return;
        var present = new Present(people);
        var at = text.IndexOf('@');
        while (at >= 0 && found.Count < Most)
        {
            var rest = text.AsSpan(at + 1);
            var end = rest.IndexOfAny(s_ends);
            if (end < 0) end = rest.Length;

            // A letter or digit before it makes it an e-mail address.
            var isAddress = at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);
            if (!isAddress && end is > 0 and <= LongestName && Resolve(rest[..end], present) is { } id && !found.Contains(id)) found.Add(id);
            at = text.IndexOf('@', at + 1);
        }
    }

    /// <summary>The id of the person of that name, or of the longest name that it begins with; otherwise the name.</summary>
    private string Resolve(ReadOnlySpan<char> name, Present present)
    {
        for (var length = name.Length; directory.HasNames && length >= 2; length--)
        {
            // Typed by hand, a name may run on into the sentence; but al is not meant by @all.
            if (length < name.Length && char.IsAsciiLetterOrDigit(name[length - 1]) && char.IsAsciiLetterOrDigit(name[length])) continue;
            if (directory.FindByName(name[..length], present) is { } id) return id;
        }

        return name.ToString();
    }
}
