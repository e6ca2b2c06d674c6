using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>Judges the lines of the archives one after the other, writes what comes of each, and keeps the tally.</summary>
internal sealed class Screener(PolicyEngine engine, DismissedFindings dismissed, FindingsFile findings, RejectsFile rejects, ScreeningTally tally)
{
    /// <summary>Goes through the archives until they end or somebody interrupts, which takes effect between two lines.</summary>
    public void Run(ArchiveFeed feed, IProgress<ScreeningProgress> progress, CancellationToken interrupted)
    {
        ArchiveSource? current = null;
        var bytesBefore = 0L;
        var bytesHere = 0L;
        foreach (var batch in feed.Batches(interrupted))
        {
            if (batch.Source != current)
            {
                bytesBefore += current?.Size ?? bytesHere;
                current = batch.Source;
            }

            foreach (var line in batch.Lines)
            {
                if (interrupted.IsCancellationRequested)
                {
                    tally.Interrupted = true;
                    return;
                }

                Take(batch.Source, line);
                bytesHere = line.ByteOffset + line.ByteLength;
            }

            progress.Report(new ScreeningProgress(tally.Judged + tally.Rejected, bytesBefore + bytesHere));
        }

        tally.Interrupted = !feed.IsAtEnd;
        // The end of the last line is no part of it.
        if (feed.IsAtEnd) progress.Report(new ScreeningProgress(tally.Judged + tally.Rejected, bytesBefore + (current?.Size ?? bytesHere)));
    }

    private void Take(ArchiveSource source, ArchiveLine line)
    {
        if (line.Message is { } message)
        {
            var judged = JudgedMessage.Of(message, line, engine.Evaluate(message), OfFiles(line), dismissed);
            findings.Write(judged);
            tally.Add(judged);
        }
        else if (line.Reject is { } reject)
        {
            var rejected = RejectedLine.Of(source, line, reject);
            rejects.Write(rejected, reject.RawText);
            tally.Add(rejected);
        }
        else
        {
            tally.Blank++;
        }
    }

    private IEnumerable<PolicyDecision> OfFiles(ArchiveLine line) =>
        line.Files.Count == 0 ? [] : line.Transfers().Select(transfer => engine.Evaluate(transfer));
}

/// <summary>How far the screening is.</summary>
/// <param name="Read">Lines judged or rejected.</param>
/// <param name="Bytes">Bytes read, of all archives.</param>
internal readonly record struct ScreeningProgress(long Read, long Bytes);
