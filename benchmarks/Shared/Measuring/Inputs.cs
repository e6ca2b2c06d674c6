using WeChatPolicy.Rules.Benchmarks.Chat;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>The messages that are measured on.</summary>
/// <param name="folder">The folder of the public sets, or null for the stand-in.</param>
internal sealed class Inputs(string? folder)
{
    private const int MixedCount = 12_000;
    private readonly IReadOnlyList<ChatSet> _sets = ChatSets.Read(folder);
    private readonly Dictionary<string, Message[]> _clean = new(StringComparer.Ordinal);

    /// <summary>The messages of a set that both revisions find nothing in.</summary>
    public Message[] Clean(string set) => _clean[set];

    /// <summary>Messages with and without findings.</summary>
    public Message[] Mixed => WorkMessages.Of(ChatSets.Mixed(_sets, MixedCount));

    /// <summary>The same as the bytes of an archive.</summary>
    public byte[] Archive => ArchiveLines.Of(ChatSets.Mixed(_sets, MixedCount));

    public IEnumerable<int> CleanPlaces(string set)
    {
        var engine = Engines.Default();
        return WorkMessages.Of(Texts(set)).Index().Where(message => engine.Evaluate(message.Item).Findings.Count == 0).Select(message => message.Index);
    }

    public void Use(string set, int[] places)
    {
        var texts = Texts(set);
        _clean[set] = WorkMessages.Of(places.Select(place => texts[place]));
    }

    private IReadOnlyList<string> Texts(string set) => _sets.Single(candidate => candidate.Name == set).Texts;
}
