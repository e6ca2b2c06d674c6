using System.Text.Json;

namespace WeChatPolicy.Rules.Benchmarks.Chat;

/// <summary>Some messages of one kind.</summary>
internal sealed record ChatSet(string Name, IReadOnlyList<string> Texts);

/// <summary>The everyday chat that is measured on: the public sets where they are, a stand-in where they are not.</summary>
internal static class ChatSets
{
    /// <summary>The everyday sets by name; in the public ones nearly nothing is to be found.</summary>
    public static IReadOnlyList<string> Everyday { get; } = ["private-sms", "service", "meetings"];

    private const int Made = 8_000;
    private static readonly (string Folder, string File)[] s_telling = [("promotion", "spam-sms"), ("offensive", "dev")];

    /// <summary>Every set: the everyday ones, and <c>telling</c>, of which most have something to find.</summary>
    /// <param name="folder">The folder of the public sets, or null for the stand-in.</param>
    public static IReadOnlyList<ChatSet> Read(string? folder) => folder is null
        ? [.. Everyday.Select(name => new ChatSet(name, StandIn.Texts(name, Made))), new("telling", StandIn.Texts("telling", Made / 8))]
        : [.. Everyday.Select(name => new ChatSet(name, Texts(Path.Combine(folder, "everyday", name + ".jsonl")))),
           new("telling", [.. s_telling.SelectMany(set => Texts(Path.Combine(folder, set.Folder, set.File + ".jsonl")))])];

    /// <summary>Says which of the two is read, as every table has to.</summary>
    public static string Origin(string? folder) => folder is null
        ? "The public sets are absent (set WECHATPOLICY_DATASETS): the messages are a stand-in, composed from a seed."
        : "The messages are real: the public everyday sets, and for mixed ones public advertisements and abuse as well.";

    /// <summary>The folder that <c>WECHATPOLICY_DATASETS</c> names, or that stands beside the project; null where there is none.</summary>
    public static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") is { Length: > 0 } named) return Directory.Exists(Path.Combine(named, "everyday")) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "datasets");
            if (Directory.Exists(Path.Combine(beside, "everyday"))) return beside;
        }

        return null;
    }

    /// <summary>One in so many of the mixed messages tells something, as in no company that one would work for.</summary>
    public const int OneInTells = 15;

    /// <summary>The everyday sets with what tells something strewn in evenly.</summary>
    public static IReadOnlyList<string> Mixed(IReadOnlyList<ChatSet> sets, int count)
    {
        var telling = sets.Single(set => set.Name == "telling").Texts;
        var everyday = Everyday.Select(name => sets.Single(set => set.Name == name).Texts).ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var from = i % OneInTells == 0 ? telling : everyday[i % everyday.Length];

            // A step that no set's length divides: neighbours of a set are not neighbours here.
            return from[(int)(i * 7919L % from.Count)];
        })];
    }

    private static string[] Texts(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Text).Where(text => text.Length > 0)];

    private static string Text(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString() ?? "";
    }
}
