namespace WeChatPolicy.Rules.WeCom;

/// <summary>What an archive cannot say about its messages, by message id: approvals, consents, classification, veracity, protection.</summary>
/// <remarks>Any number of readers may share one. The format of the file is described in FORMATS.md.</remarks>
public sealed class Annotations
{
    private const int LongestLine = 16 * 1024 * 1024;

    private readonly Dictionary<string, Annotation> _byMessage;
    private int _used;

    private Annotations(Dictionary<string, Annotation> byMessage, IReadOnlyCollection<string> unknownFields)
    {
        _byMessage = byMessage;
        UnknownFields = unknownFields;
    }

    /// <summary>Nothing is known about any message.</summary>
    public static Annotations Empty => new([], []);

    /// <summary>How many messages are annotated.</summary>
    public int Count => _byMessage.Count;

    /// <summary>How many annotated messages no reader has met so far; read it when every archive is read.</summary>
    public int UnusedCount => _byMessage.Count - Volatile.Read(ref _used);

    /// <summary>The names of fields that are not known and were passed over; a misspelt one would be among them.</summary>
    public IReadOnlyCollection<string> UnknownFields { get; }

    /// <summary>Reads annotations.</summary>
    /// <exception cref="AnnotationFormatException">A line cannot be read, or annotates a message a second time.</exception>
    public static Annotations Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var byMessage = new Dictionary<string, Annotation>(StringComparer.Ordinal);
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in StreamLines.Read(stream, LongestLine))
        {
            if (line.DigestOfTooLong is not null) throw new AnnotationFormatException(line.Number, $"is longer than {LongestLine} bytes");
            if (line.Bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            var annotation = Annotation.Read(line, unknown, out var messageId);
            if (!byMessage.TryAdd(messageId, annotation)) throw new AnnotationFormatException(line.Number, $"msgid: '{messageId}' is annotated above already");
        }

        return new Annotations(byMessage, unknown);
    }

    /// <summary>Reads annotations from a file.</summary>
    /// <exception cref="AnnotationFormatException">A line cannot be read, or annotates a message a second time.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Annotations Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    internal Annotation? Find(string messageId)
    {
        if (_byMessage.Count == 0 || !_byMessage.TryGetValue(messageId, out var annotation)) return null;
        if (annotation.MarkUsed()) Interlocked.Increment(ref _used);
        return annotation;
    }
}
