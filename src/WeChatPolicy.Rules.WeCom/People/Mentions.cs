namespace WeChatPolicy.Rules.WeCom;

/// <summary>Finds whom a text addresses: <c>@</c> and a name, which ends where the client put U+2005, or where a known name does.</summary>
/// <remarks>A mention is of the person of that name or of nobody: a name that goes on behind a blank, a dot or a bracket is another one.</remarks>
internal sealed class Mentions(WeComDirectory directory)
{
    /// <summary>Nobody addresses more people by name; a text that seems to is not worth the time.</summary>
    private const int Most = 256;

    private const int LongestName = 64;

    /// <summary>What clients put behind the name that they write, however many words it has.</summary>
    private const char NameEnd = '\u2005';

    public void Find(string? text, IReadOnlyList<Participant> people, List<string> found)
    {
        if (string.IsNullOrEmpty(text) || !text.Contains('@')) return;
        var present = new Present(people);
        for (var (at, next) = (text.IndexOf('@'), 0); at >= 0 && found.Count < Most; at = text.IndexOf('@', next))
        {
            next = at + 1;

            // A letter or digit before it makes it an e-mail address.
            if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) continue;
            var name = WrittenByClient(text.AsSpan(next));
            if (Resolve(name, text.AsSpan(next), present) is { } mentioned && !found.Contains(mentioned)) found.Add(mentioned);
            next += name.Length;
        }
    }

    /// <summary>The id of the person who is meant; the name where it is nobody's that is known, or several people's; <see langword="null"/> where nothing is named.</summary>
    private string? Resolve(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, Present present)
    {
        if (name.IsEmpty)
        {
            if (FindLongest(rest, present) is { } id) return id;
            name = rest[..MentionedName.Length(rest)];
        }
        else if (directory.FindByName(name, present) is { } id)
        {
            return id;
        }

        if (name.Length is 0 or > LongestName) return null;

        // What could be several people's is not to become that of a third whose id is written so.
        var unknown = name.ToString();
        return directory.IsListed(unknown) ? null : unknown;
    }

    /// <summary>The whole name where the client wrote it; empty where it was typed by hand, or by a client that puts a plain blank.</summary>
    private ReadOnlySpan<char> WrittenByClient(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestName + 1)].IndexOf(NameEnd);
        if (end <= 0 || rest[..end].ContainsAny('\n', '\r')) return [];
        var name = rest[..end];

        // Of two mentions the mark is that of the second, unless the sign is part of a known name.
        return name.Contains('@') && !directory.IsName(name) ? [] : name;
    }

    // Whoever is present has the longest name that stands there first; then anybody.
    private string? FindLongest(ReadOnlySpan<char> rest, Present present)
    {
        string? elsewhere = null;
        for (var length = Math.Min(rest.Length, directory.LongestName); length > 0; length--)
        {
            if (directory.FindByName(rest[..length], present) is not { } id || !IsWhole(rest, length)) continue;
            if (present.Holds(id)) return id;
            elsewhere ??= id;
        }

        return elsewhere;
    }

    private bool IsWhole(ReadOnlySpan<char> rest, int length)
    {
        if (length >= rest.Length || rest[length] != '@') return MentionedName.IsWhole(rest, length);

        // 张三@微信 is one name; @李娜@周敏 are two mentions.
        var next = rest[(length + 1)..];
        for (var other = Math.Min(next.Length, directory.LongestName); other > 0; other--)
        {
            if (directory.IsName(next[..other]) && MentionedName.IsWhole(next, other)) return true;
        }

        return false;
    }
}
