using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>Reads the archives on a thread of its own, so that parsing and judging run side by side. Lines arrive in input order.</summary>
/// <remarks>
/// A batch ends at a number of lines or of bytes, whichever comes first, and few batches wait: memory does not depend on
/// the size of the archive.
/// </remarks>
internal sealed class ArchiveFeed : IDisposable
{
    private const int BytesPerBatch = 1 << 20;
    private const int BatchesWaiting = 4;

    private readonly BlockingCollection<ArchiveBatch> _batches = new(BatchesWaiting);
    private readonly CancellationTokenSource _abandoned = new();
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;

    public ArchiveFeed(IReadOnlyList<ArchiveSource> sources, ArchiveReader reader)
    {
        // A background thread: one that hangs in a read from a pipe must not keep an interrupted program alive.
        _thread = new Thread(() => ReadAll(sources, reader)) { IsBackground = true, Name = "archive reader" };
        _thread.Start();
    }

    /// <summary>Whether every line was handed out.</summary>
    public bool IsAtEnd => _batches.IsCompleted;

    /// <summary>The batches, until the archives end or somebody interrupts.</summary>
    /// <exception cref="ScreeningException">An archive could not be read to its end.</exception>
    public IEnumerable<ArchiveBatch> Batches(CancellationToken interrupted)
    {
        while (Next(interrupted) is { } batch) yield return batch;
        if (!interrupted.IsCancellationRequested) _failure?.Throw();
    }

    public void Dispose()
    {
        _abandoned.Cancel();
        // Not joined and not disposed further: the thread may still be in a read that nothing ends.
    }

    private ArchiveBatch? Next(CancellationToken interrupted)
    {
        try
        {
            return _batches.TryTake(out var batch, Timeout.Infinite, interrupted) ? batch : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The error is thrown again on the thread that judges.")]
    private void ReadAll(IReadOnlyList<ArchiveSource> sources, ArchiveReader reader)
    {
        var current = "";
        try
        {
            foreach (var source in sources)
            {
                current = source.Name;
                Read(source, reader);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody takes the batches any more.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            _failure = ExceptionDispatchInfo.Capture(new ScreeningException($"archive '{current}' cannot be read to its end: {error.Message}", error));
        }
        catch (Exception error)
        {
            _failure = ExceptionDispatchInfo.Capture(error);
        }
        finally
        {
            _batches.CompleteAdding();
        }
    }

    private void Read(ArchiveSource source, ArchiveReader reader)
    {
        var lines = new List<ReadLine>(source.LinesPerBatch);
        var bytes = 0L;
        foreach (var line in source.Read(reader))
        {
            lines.Add(line);
            bytes += line.Line.ByteLength;
            if (lines.Count < source.LinesPerBatch && bytes < BytesPerBatch) continue;
            _batches.Add(new ArchiveBatch(source, lines, source.Checkpoint), _abandoned.Token);
            lines = new List<ReadLine>(source.LinesPerBatch);
            bytes = 0;
        }

        if (lines.Count > 0) _batches.Add(new ArchiveBatch(source, lines, source.Checkpoint), _abandoned.Token);
    }
}

/// <summary>Some consecutive lines of one archive.</summary>
/// <param name="Source">The archive.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Checkpoint">From where another run goes on once they are dealt with, where that can be told.</param>
internal sealed record ArchiveBatch(ArchiveSource Source, IReadOnlyList<ReadLine> Lines, ChatCheckpoint? Checkpoint);
