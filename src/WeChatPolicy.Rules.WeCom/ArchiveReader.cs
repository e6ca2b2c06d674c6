using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads a WeCom chat archive (会话内容存档), one JSON message a line, into facts.</summary>
/// <remarks>
/// <para>Memory does not grow with the archive: one line is held at a time, and what messages share — people, accounts,
/// conversations — in bounded tables. A line that cannot be read is handed out as a reject, and reading goes on.</para>
/// <para>One reader may read several archives, one after the other; duplicates are told across them. It is not for
/// several threads at once.</para>
/// </remarks>
public sealed class ArchiveReader
{
    private readonly ArchiveReaderOptions _options;
    private readonly LineDecoder _decoder;

    /// <summary>A reader.</summary>
    /// <param name="directory">Who is who; without one the prefixes of the ids decide.</param>
    /// <param name="annotations">What the archive cannot say about its messages.</param>
    /// <param name="options">Bounds other than the usual ones.</param>
    public ArchiveReader(WeComDirectory? directory = null, Annotations? annotations = null, ArchiveReaderOptions? options = null)
    {
        _options = options ?? new ArchiveReaderOptions();
        _decoder = new LineDecoder(directory ?? WeComDirectory.Empty, annotations ?? Annotations.Empty, _options);
    }

    /// <summary>Ids that were met, that have no known prefix, and that the directory does not list although it lists employees; the first thousand.</summary>
    /// <remarks>What these people write is not judged. A long list means that the directory is out of date.</remarks>
    public IReadOnlyCollection<string> UnlistedIds => _decoder.UnlistedIds;

    /// <summary>Reads an archive from where the stream stands. The stream is left open.</summary>
    public IEnumerable<ArchiveLine> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLines(stream);
    }

    /// <summary>Reads an archive from where the stream stands, waiting for it as needed. The stream is left open.</summary>
    public IAsyncEnumerable<ArchiveLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLinesAsync(stream, cancellationToken);
    }

    /// <summary>Decodes one message by itself, as a queue or a callback hands it on.</summary>
    /// <param name="message">One JSON message in UTF-8, with or without a byte order mark before it and the end of a line behind it. It may have line breaks in it. Nothing of it is kept but in what is returned.</param>
    /// <returns>What became of it, as for a line of an archive, with line number and offset 0. Duplicates are told across all that this reader reads.</returns>
    public ArchiveLine Decode(ReadOnlySpan<byte> message) => _decoder.Decode(message);

    /// <summary>Rejects an entry of the vendor's answer that could not be decrypted.</summary>
    internal ArchiveLine Reject(ReadOnlySpan<byte> entry, ArchiveRejectReason reason, string? id) => _decoder.Reject(entry, reason, id);

    private IEnumerable<ArchiveLine> ReadLines(Stream stream)
    {
        foreach (var line in StreamLines.Read(stream, _options.MaxLineBytes)) yield return _decoder.Decode(line);
    }

    private async IAsyncEnumerable<ArchiveLine> ReadLinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in StreamLines.ReadAsync(stream, _options.MaxLineBytes, cancellationToken).ConfigureAwait(false)) yield return _decoder.Decode(line);
    }
}
