using System.Globalization;

namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>The words that tell a speaker's line, what a speaker is called, and what stands for content that is no text.</summary>
internal sealed class TranscriptWords
{
    private readonly List<string> _says;
    private readonly Dictionary<string, ParticipantKind> _roles;
    private readonly Dictionary<string, MessageKind> _unread;

    private TranscriptWords(List<string> says, Dictionary<string, ParticipantKind> roles, Dictionary<string, MessageKind> unread) =>
        (_says, _roles, _unread) = (says, roles, unread);

    public static TranscriptWords Default { get; } = new TranscriptWords([], new(StringComparer.Ordinal), new(StringComparer.Ordinal)).With(Own());

    /// <summary>What stands between a speaker and the colon.</summary>
    public IReadOnlyList<string> Says => _says;

    /// <summary>These words and those of a list.</summary>
    /// <exception cref="FormatException">A line stands under no heading, or under one that there is not.</exception>
    public TranscriptWords With(string list)
    {
        if (list.Length == 0) return this;
        var words = new TranscriptWords([.. _says], new(_roles, StringComparer.Ordinal), new(_unread, StringComparer.Ordinal));
        var (number, add) = (0, (Action<string>?)null);
        foreach (var range in list.AsSpan().Split('\n'))
        {
            number++;
            var line = list.AsSpan()[range].Trim().ToString();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') add = words.Under(line, number);
            else (add ?? throw Fault(number, "stands under no heading"))(line);
        }

        return words;
    }

    public ParticipantKind? RoleCalled(ReadOnlySpan<char> word) =>
        _roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    public MessageKind? UnreadCalled(ReadOnlySpan<char> word) =>
        _unread.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    private Action<string> Under(string heading, int number)
    {
        var name = heading.Trim('[', ']');
        if (name == "says") return _says.Add;
        if (name.StartsWith("role ", StringComparison.Ordinal) && Enum.TryParse<ParticipantKind>(name[5..], out var role) && Enum.IsDefined(role)) return word => _roles[word] = role;
        if (name.StartsWith("unread ", StringComparison.Ordinal) && Enum.TryParse<MessageKind>(name[7..], out var content) && Enum.IsDefined(content)) return word => _unread[word] = content;
        throw Fault(number, "is a heading that there is not; write [says], [role Employee] or [unread Image]");
    }

    private static FormatException Fault(int number, string what) => new(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the words {what}."));

    private static string Own()
    {
        using var reader = new StreamReader(typeof(TranscriptWords).Assembly.GetManifestResourceStream("Transcripts/words.txt")
            ?? throw new InvalidOperationException("The assembly lacks its own words of transcripts."));
        return reader.ReadToEnd();
    }
}
