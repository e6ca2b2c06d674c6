using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>Judges the lines of the archives one after the other, writes what comes of each, and keeps the tally.</summary>
internal sealed class Screener(PolicyEngine engine, DismissedFindings dismissed, MediaSource? media, FindingsFile findings, RejectsFile rejects, ScreeningTally tally, ArchiveCompleteness completeness)
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
                    Interrupt();
                    return;
                }

                Take(batch.Source, line, interrupted);
                bytesHere = line.ByteOffset + line.ByteLength;
            }

            progress.Report(new ScreeningProgress(tally.Judged + tally.Rejected, bytesBefore + bytesHere));
        }

        if (!feed.IsAtEnd) Interrupt();
        // The end of the last line is no part of it.
        if (feed.IsAtEnd) progress.Report(new ScreeningProgress(tally.Judged + tally.Rejected, bytesBefore + (current?.Size ?? bytesHere)));
    }

    private void Interrupt()
    {
        tally.Interrupted = true;
        completeness.Note(CompletenessMatter.Interrupted, "");
    }

    private void Take(ArchiveSource source, ArchiveLine line, CancellationToken interrupted)
    {
        if (line.Message is { } message)
        {
            var decision = engine.Evaluate(message);
            var inScope = decision.Outcome != Outcome.NotApplicable;
            completeness.Add(line, inScope, mediaFollow: true);
            var judged = JudgedMessage.Of(message, line, decision, OfFiles(line, inScope, interrupted), dismissed);
            findings.Write(judged);
            tally.Add(judged);
        }
        else if (line.Reject is { } reject)
        {
            completeness.Add(line);
            var rejected = RejectedLine.Of(source, line, reject);
            rejects.Write(rejected, reject.RawText);
            tally.Add(rejected);
        }
        else
        {
            tally.Blank++;
        }
    }

    // What the policy does not look at is not opened either.
    private PolicyDecision[] OfFiles(ArchiveLine line, bool inScope, CancellationToken interrupted)
    {
        if (inScope) foreach (var other in line.Media.Where(other => media is null || !line.Files.Contains(other))) completeness.AddUnopened(other);
        if (line.Files.Count == 0) return [];
        return [.. line.Transfers().Zip(line.Files, (transfer, file) => engine.Evaluate(media is null || !inScope ? transfer : media.Receive(transfer, file, completeness, interrupted)))];
    }
}

/// <summary>How far the screening is.</summary>
/// <param name="Read">Lines judged or rejected.</param>
/// <param name="Bytes">Bytes read, of all archives.</param>
internal readonly record struct ScreeningProgress(long Read, long Bytes);
