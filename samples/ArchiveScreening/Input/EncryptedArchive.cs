using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>The vendor's encrypted answer: asked for page after page, decrypted, and taken up again where the run before stopped.</summary>
/// <remarks>
/// The stand-in of the vendor's library reads it from a folder. A company's own archive is read by putting <see cref="NativeWeComFinanceSdk"/>
/// in its place, and waiting a while before a failed answer is asked for again.
/// </remarks>
internal sealed class EncryptedArchive : ArchiveSource
{
    private const int Tries = 3;

    private readonly ArchiveKeys _keys;
    private readonly ChatCheckpoint _from;
    private ChatDataReader? _reader;

    private EncryptedArchive(string folder, ArchiveKeys keys, ChatCheckpoint from)
        : base(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), null)
    {
        (_keys, _from) = (keys, from);
        Sdk = StandInFinanceSdk.Open(folder);
    }

    /// <summary>The library, which hands out what messages carry too.</summary>
    public IWeComFinanceSdk Sdk { get; }

    /// <summary>Fewer than of lines: they are what is judged again where the machine itself fails.</summary>
    public override int LinesPerBatch => 100;

    public override ChatCheckpoint Checkpoint => _reader?.Checkpoint ?? _from;

    public static EncryptedArchive Open(string folder, string keyFolder, string? checkpoint)
    {
        if (!Directory.Exists(folder)) throw new ScreeningException($"chat data '{folder}': there is no such folder");
        var keys = Read("keys", keyFolder, ArchiveKeys.Load);
        try
        {
            if (keys.Versions.Count == 0) throw new ScreeningException($"keys '{keyFolder}': there is no N.pem in this folder, the private key of version N");
            return new EncryptedArchive(folder, keys, checkpoint is null ? ChatCheckpoint.Start : Read("checkpoint", checkpoint, ChatCheckpoint.Load));
        }
        catch
        {
            keys.Dispose();
            throw;
        }
    }

    public override IEnumerable<ReadLine> Read(ArchiveReader reader)
    {
        _reader = new ChatDataReader(Sdk, _keys, reader, new ChatDataReaderOptions { Parallelism = Math.Clamp(Environment.ProcessorCount, 1, 64) });
        ChatPageException? failure = null;
        for (var failures = 0; failures < Tries;)
        {
            var stoppedAt = _reader.Checkpoint.Sequence;
            using var entries = _reader.Read(failure?.ResumeFrom ?? _from).GetEnumerator();
            failure = null;
            while (Next(entries, ref failure) is { } entry) yield return new ReadLine(entry.Line, entry);
            if (failure is null) yield break;
            failures = _reader.Checkpoint.Sequence > stoppedAt ? 1 : failures + 1;
            var givenUp = failures == Tries || failure.SdkError is { MayBeRetried: false };
            yield return new ReadLine(default, null, failure, givenUp);
            if (givenUp) yield break;
        }
    }

    public override void Dispose()
    {
        Sdk.Dispose();
        _keys.Dispose();
    }

    private static SequencedLine? Next(IEnumerator<SequencedLine> entries, ref ChatPageException? failure)
    {
        try
        {
            return entries.MoveNext() ? entries.Current : null;
        }
        catch (ChatPageException error)
        {
            failure = error;
            return null;
        }
    }

    private static T Read<T>(string what, string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new ScreeningException($"{what} '{path}': {error.Message}", error);
        }
    }
}
