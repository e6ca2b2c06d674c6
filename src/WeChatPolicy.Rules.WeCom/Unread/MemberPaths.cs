using System.Buffers;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The paths that were told so far, each as one string, however many lines it is told of. Bounded: past that all are one.</summary>
internal sealed class MemberPaths
{
    /// <summary>What stands for every further path.</summary>
    public const string Others = "…";

    private const int Most = 1024;

    private static readonly SearchValues<byte> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    private readonly Dictionary<byte[], string> _texts = new(Utf8Keys.Comparer);
    private readonly Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

    public MemberPaths() => _byBytes = _texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Whether a name can be shown: a relay that uses names or words of people as keys has others.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> name) => !name.IsEmpty && !name.ContainsAnyExcept(s_plain);

    public string Text(ReadOnlySpan<byte> path)
    {
        if (_byBytes.TryGetValue(path, out var text)) return text;
        if (_texts.Count >= Most) return Others;
        text = Encoding.UTF8.GetString(path);
        _byBytes[path] = text;
        return text;
    }
}
