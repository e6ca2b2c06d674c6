using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>Judges the lines of the archives one after the other, writes what comes of each, and keeps tally and account.</summary>
internal sealed class Screener(
    PolicyEngine engine, DismissedFindings dismissed, MediaSource? media, FindingsFile findings, RejectsFile rejects, ScreeningTally tally, ArchiveCompleteness completeness, string? checkpoint)
{
    /// <summary>Goes through the archives until they end or somebody interrupts, which takes effect between two lines; where a checkpoint can be kept, behind a batch.</summary>
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

            foreach (var read in batch.Lines)
            {
                if (interrupted.IsCancellationRequested && batch.Checkpoint is null)
                {
                    Interrupt();
                    return;
                }

                Take(batch.Source, read);
                bytesHere = read.Line.ByteOffset + read.Line.ByteLength;
            }

            if (batch.Checkpoint is not null) Keep(batch.Checkpoint);
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

    // What was written first lies safe, so that nothing is lost; then the mark behind it, so that nothing is judged twice.
    private void Keep(ChatCheckpoint reached)
    {
        if (checkpoint is null) return;
        findings.Flush();
        rejects.Flush();
        reached.Save(checkpoint);
    }

    private void Take(ArchiveSource source, ReadLine read)
    {
        if (read.Failure is { } failure)
        {
            Note(failure, read.GivenUp);
        }
        else if (read.Line.Message is { } message)
        {
            var decision = engine.Evaluate(message);
            var inScope = decision.Outcome != Outcome.NotApplicable;
            Note(read, inScope);
            var judged = JudgedMessage.Of(message, read.Line, decision, OfFiles(read.Line, inScope), dismissed);
            findings.Write(judged);
            tally.Add(judged);
        }
        else if (read.Line.Reject is { } reject)
        {
            Note(read, inScope: true);
            // It was judged when it came first; that it came again is in the account.
            if (read.Entry?.Order == SequenceOrder.Repeated) return;
            var rejected = RejectedLine.Of(source.Name, read, reject);
            rejects.Write(rejected, reject.RawText);
            tally.Add(rejected);
        }
        else
        {
            tally.Blank++;
        }
    }

    private void Note(ReadLine read, bool inScope)
    {
        if (read.Entry is { } entry) completeness.Add(entry, inScope, mediaFollow: true);
        else completeness.Add(read.Line, inScope, mediaFollow: true);
    }

    private void Note(ChatPageException failure, bool givenUp)
    {
        var (behind, reason) = (failure.ResumeFrom.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.SdkError?.Name ?? failure.Code);
        completeness.Note(CompletenessMatter.BrokenAnswer, behind, reason: reason);
        if (givenUp) completeness.Note(CompletenessMatter.Interrupted, behind, reason: reason);
    }

    // What the policy does not look at is not opened either.
    private PolicyDecision[] OfFiles(ArchiveLine line, bool inScope)
    {
        if (inScope) foreach (var other in line.Media.Where(other => media is null || !line.Files.Contains(other))) completeness.AddUnopened(other);
        if (line.Files.Count == 0) return [];
        return [.. line.Transfers().Zip(line.Files, (transfer, file) => engine.Evaluate(media is null || !inScope ? transfer : media.Receive(transfer, file, completeness)))];
    }
}

/// <summary>How far the screening is.</summary>
/// <param name="Read">Lines judged or rejected.</param>
/// <param name="Bytes">Bytes read, of all archives.</param>
internal readonly record struct ScreeningProgress(long Read, long Bytes);
