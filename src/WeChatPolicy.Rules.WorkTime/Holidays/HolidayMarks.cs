namespace WeChatPolicy.Rules;

/// <summary>What an event says of its days.</summary>
internal enum HolidayMark
{
    /// <summary>Nothing: a festival that is no day off, or somebody's birthday.</summary>
    None,

    /// <summary>They are off work.</summary>
    Off,

    /// <summary>They are worked.</summary>
    Worked,

    /// <summary>Days were moved, and it does not say whether this is one that is off or one that is worked.</summary>
    Undecided,
}

/// <summary>The words by which calendars for people say what a day is: <c>marks.txt</c>.</summary>
internal static class HolidayMarks
{
    private static readonly Lazy<Dictionary<string, string[]>> s_words = new(ReadWords);

    public static HolidayMark Of(string text)
    {
        var words = s_words.Value;
        var left = words["neither"].Aggregate(text, static (rest, word) => rest.Replace(word, " ", StringComparison.OrdinalIgnoreCase));
        if (HasOne("worked")) return HolidayMark.Worked;
        if (HasOne("off")) return HolidayMark.Off;
        return left == text ? HolidayMark.None : HolidayMark.Undecided;

        bool HasOne(string section) => Array.Exists(words[section], word => left.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The lines of a resource of this folder that are neither empty nor comments.</summary>
    public static IEnumerable<string> LinesOf(string resource)
    {
        using var stream = typeof(HolidayMarks).Assembly.GetManifestResourceStream($"Holidays/{resource}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    private static Dictionary<string, string[]> ReadWords()
    {
        var (sections, section) = (new Dictionary<string, List<string>>(), new List<string>());
        foreach (var line in LinesOf("marks"))
        {
            if (line[0] == '[') sections[line[1..^1]] = section = [];
            else section.Add(line);
        }

        return sections.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
