using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>One run: opens what the arguments name, screens it, and tells what came of it.</summary>
internal sealed class ScreeningJob(ScreeningArguments arguments, ScreeningHost host)
{
    public int Run()
    {
        // Everything is read or opened before the first message is judged: a wrong name costs seconds, not hours.
        var paths = ScreeningPaths.Of(arguments, host.CurrentDirectory);
        var policy = ScreeningPolicy.Make(host.NewPolicy(), paths.Options);
        var company = KnownCompany.Load(paths.Directory, paths.Annotations);
        var reader = company.Reader(arguments.RawRejects);
        var dismissed = paths.Dismissed is null ? DismissedFindings.None : DismissedFindings.Load(paths.Dismissed);
        var sources = ArchiveSource.OpenAll(paths, host);
        try
        {
            var media = MediaSource.Of(paths.Media, sources.OfType<EncryptedArchive>().FirstOrDefault()?.Sdk);
            return Run(paths, policy, company, reader, dismissed, media, sources, OutputFolder.Prepare(paths.Out, paths.Inputs, keep: sources.Any(source => source.Checkpoint is { Sequence: > 0 })));
        }
        finally
        {
            foreach (var source in sources) source.Dispose();
        }
    }

    private int Run(
        ScreeningPaths paths, ScreeningPolicy policy, KnownCompany company, ArchiveReader reader, DismissedFindings dismissed, MediaSource? media, IReadOnlyList<ArchiveSource> sources, OutputFolder output)
    {
        var console = ScreeningConsole.For(host);
        var words = Words.In(arguments.Language);
        var tally = new ScreeningTally();
        var completeness = new ArchiveCompleteness();
        foreach (var checkpoint in sources.Select(source => source.Checkpoint).OfType<ChatCheckpoint>()) completeness.StartAfter(checkpoint);
        var started = host.Time.GetTimestamp();
        ProgressDisplay.For(console, words, arguments.Quiet)
            .Run(TotalSize(sources), progress => Screen(policy, reader, dismissed, media, sources, output, tally, completeness, paths.Checkpoint, progress));

        var result = new ScreeningResult
        {
            Tally = tally,
            Completeness = completeness.ToReport(),
            Engine = policy.Engine,
            OptionsDigest = policy.OptionsDigest,
            Archives = [.. sources.Select(source => source.Name)],
            Dismissed = dismissed,
            UnlistedIds = reader.UnlistedIds.Count,
            UnusedAnnotations = company.Annotations.UnusedCount,
            UnknownAnnotationFields = company.Annotations.UnknownFields,
            Output = output,
            Elapsed = host.Time.GetElapsedTime(started),
            FailOn = arguments.FailOn,
        };
        ReportPage.Write(result, arguments.Language);
        if (!arguments.Quiet) new SummaryView(console, words).Show(result);
        return result.ExitCode;
    }

    private void Screen(
        ScreeningPolicy policy, ArchiveReader reader, DismissedFindings dismissed, MediaSource? media, IReadOnlyList<ArchiveSource> sources, OutputFolder output,
        ScreeningTally tally, ArchiveCompleteness completeness, string? checkpoint, IProgress<ScreeningProgress> progress)
    {
        using var findings = new FindingsFile(output.Findings, arguments.Language, arguments.All);
        using var rejects = new RejectsFile(output.Rejects, arguments.Language, arguments.RawRejects);
        using var feed = new ArchiveFeed(sources, reader);
        new Screener(policy.Engine, dismissed, media, findings, rejects, tally, completeness, checkpoint).Run(feed, progress, host.Interrupted);
        findings.Write(tally, completeness.ToReport());
    }

    private static long? TotalSize(IReadOnlyList<ArchiveSource> sources) =>
        sources.Any(source => source.Size is null) ? null : sources.Sum(source => source.Size);
}
