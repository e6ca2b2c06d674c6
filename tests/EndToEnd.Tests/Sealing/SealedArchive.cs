using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>Writes a folder as the stand-in of the vendor's library reads it, with everything in it that can be the matter, and remembers what that was.</summary>
internal sealed class SealedArchive : IDisposable
{
    /// <summary>How many messages are sealed by processes of <c>openssl</c>; the others by its library, since two processes a message would take minutes.</summary>
    private const int ByProcess = 150;
    private const int PageSize = 500;

    private readonly Random _random;
    private readonly KeyRing _keys;
    private readonly int _messages;
    private readonly List<(long Sequence, string Entry)> _entries = [];
    private readonly List<long> _ends = [];

    private SealedArchive(string folder, int messages, int seed)
    {
        _random = new Random(seed);
        _messages = messages;
        Folder = folder;
        Directory.CreateDirectory(Path.Combine(ChatData, "media"));
        Directory.CreateDirectory(Answers);
        _keys = new KeyRing(Keys, Path.Combine(folder, "public"), 3);
    }

    public string Folder { get; }

    public string ChatData => Path.Combine(Folder, "chatdata");

    public string Keys => Path.Combine(Folder, "keys");

    public string Media => Path.Combine(Folder, "media");

    public string DirectoryFile => Path.Combine(Folder, "directory.json");

    public Planted Planted { get; } = new();

    /// <summary>The numbers behind which an answer ends, where nothing goes wrong.</summary>
    public IReadOnlyList<long> PageEnds => _ends;

    /// <summary>Where the vendor has what messages carry, by its <c>sdkfileid</c>.</summary>
    public string AtTheVendor(string sdkFileId) => Path.Combine(ChatData, "media", sdkFileId);

    private string Answers => Path.Combine(ChatData, "answers");

    /// <summary>Makes one.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="messages">How many entries, at least 2,000.</param>
    /// <param name="seed">The same seed, the same content; the envelopes differ, since their padding is random.</param>
    public static SealedArchive Make(string folder, int messages, int seed)
    {
        var archive = new SealedArchive(folder, messages, seed);
        archive.Seal();
        archive.Order();
        File.WriteAllLines(Path.Combine(archive.ChatData, "chatdata.jsonl"), archive._entries.Select(entry => entry.Entry), new UTF8Encoding(false));
        File.WriteAllText(archive.DirectoryFile, Office.Directory);
        archive.FindPages();
        archive.Planted.Entries = messages;
        return archive;
    }

    /// <summary>One answer is cut off in the middle of an entry, once, and another call fails once.</summary>
    public void FailTwice()
    {
        // The vendor is busy, and the next answer comes whole.
        var busy = _ends[2];
        File.WriteAllText(Path.Combine(Answers, $"{Number(busy)}.code"), "-1");
        Planted.Add("BrokenAnswer busy", Number(busy));

        var behind = _ends[4];
        var whole = _entries.Where(entry => entry.Sequence > behind).Take(100).ToArray();
        var cut = "{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":[" + string.Join(',', whole.Select(entry => entry.Entry));
        File.WriteAllText(Path.Combine(Answers, $"{Number(behind)}.json"), cut[..^30]);
        // What was whole in it counts: the last of the hundred was not.
        Planted.Add("BrokenAnswer answer-cut-off", Number(whole.Take(99).Max(entry => entry.Sequence)));
    }

    /// <summary>The vendor refuses to go on behind a page, until <see cref="GoOn"/>.</summary>
    public string StopBehind(int page)
    {
        var file = Path.Combine(Answers, $"{Number(_ends[page])}.code");
        File.WriteAllText(file, "301052");
        return file;
    }

    public void Dispose() => _keys.Dispose();

    private void Seal()
    {
        var kinds = EntryPlan.Of(_messages, _random);
        var (sequence, toSkip) = (1000L, EntryPlan.Gaps(_messages, _random));
        for (var number = 0; number < _messages; number++)
        {
            sequence++;
            if (toSkip.TryGetValue(number, out var skipped))
            {
                Planted.Gaps.Add(skipped == 1 ? Number(sequence) : $"{Number(sequence)}-{Number(sequence + skipped - 1)}");
                Planted.Missing += skipped;
                sequence += skipped;
            }

            // Keys are changed twice; around each change the old one is still in use for a while.
            var version = 1 + Math.Clamp((number + _random.Next(-40, 40)) * 3 / _messages, 0, 2);
            var entry = new EntryMaker(this, number, sequence, version, kinds[number]);
            _entries.Add((sequence, entry.Make()));
            if (kinds[number] == EntryKind.ComesTwice) _entries.Add(_entries[^1]);
        }
    }

    // Within a page, two entries change places.
    private void Order()
    {
        for (var i = 0; i + 1 < _entries.Count; i++)
        {
            if (_entries[i].Entry.Contains("\"goesBack\":true", StringComparison.Ordinal)) (_entries[i], _entries[i + 1], i) = (_entries[i + 1], _entries[i], i + 1);
        }
    }

    private void FindPages()
    {
        for (var last = 0L; ;)
        {
            var page = _entries.Where(entry => entry.Sequence > last).Take(PageSize).ToArray();
            if (page.Length == 0) return;
            _ends.Add(last = page.Max(entry => entry.Sequence));
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Seals a message.</summary>
    internal Envelope Envelope(int number, int version, string message) =>
        number % Math.Max(1, _messages / ByProcess) == 0 ? EndToEnd.Tests.Envelope.ByOpenSsl(_keys, version, message, _random) : EndToEnd.Tests.Envelope.ByDotNet(_keys, version, message, _random);

    internal static string Entry(long sequence, string id, int version, Envelope envelope, bool goesBack) => JsonSerializer.Serialize(
        goesBack
            ? new { seq = sequence, msgid = id, publickey_ver = version, encrypt_random_key = envelope.RandomKey, encrypt_chat_msg = envelope.Message, goesBack }
            : (object)new { seq = sequence, msgid = id, publickey_ver = version, encrypt_random_key = envelope.RandomKey, encrypt_chat_msg = envelope.Message });
}
