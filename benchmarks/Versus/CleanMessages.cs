using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>The messages that neither revision finds anything in: the same list for both, or the ratio would be one of verdicts.</summary>
internal sealed class CleanMessages : IDisposable
{
    private readonly string? _data;
    private readonly string _folder = Directory.CreateTempSubdirectory("versus-clean-").FullName;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public CleanMessages(Revision then, Revision now, string? data)
    {
        _data = data;
        using var first = new Contender(then, data);
        using var second = new Contender(now, data);
        var counts = new List<string>();
        foreach (var set in ChatSets.Everyday)
        {
            var files = new[] { first, second }.Select((contender, i) =>
            {
                var file = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{set}-{i}.txt"));
                contender.Tell($"clean {set} {file}");
                return File.ReadAllLines(file);
            }).ToArray();
            string[] both = [.. files[0].Intersect(files[1], StringComparer.Ordinal)];
            _files[set] = Path.Combine(_folder, set + ".txt");
            File.WriteAllLines(_files[set], both);
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{set} {both.Length:N0} clean for both ({files[0].Length:N0} · {files[1].Length:N0})"));
        }

        Counts = string.Join(", ", counts);
    }

    /// <summary>How many messages of each set are clean for both, and for either.</summary>
    public string Counts { get; }

    /// <summary>A probe that measures on them.</summary>
    public Contender Start(Revision revision)
    {
        var contender = new Contender(revision, _data);
        foreach (var (set, file) in _files) contender.Tell($"use {set} {file}");
        return contender;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
