using System.Text.Json.Nodes;

namespace EndToEnd.Tests;

/// <summary>From the vendor's encrypted answer to findings and a report that names whatever was not read: 10,000 messages, three keys, files, gaps, damage.</summary>
/// <remarks>
/// The content follows from a seed. Keys, and the envelopes of some 150 messages, are made by processes of <c>openssl</c>, those of the others by
/// the same library without a process each: two processes for each of 10,000 messages would take minutes.
/// </remarks>
public sealed class WholeWayTests(ITestOutputHelper output) : IDisposable
{
    private const int Messages = 10_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("end-to-end-");

    [Fact]
    public async Task What_was_planted_is_found_or_named_each_by_its_number_and_a_run_that_stopped_goes_on_where_it_was()
    {
        Assert.SkipWhen(OpenSsl.Missing is not null, OpenSsl.Missing ?? "");
        using var archive = SealedArchive.Make(_folder.FullName, Messages, seed: 14);

        // First with a vendor who stops in the middle, then from the checkpoint, and once more, when there is nothing new.
        var stop = archive.StopBehind(9);
        var first = await Screening.RunAsync(archive, "first", "--checkpoint", "checkpoint.json");
        File.Delete(stop);
        var second = await Screening.RunAsync(archive, "second", "--checkpoint", "checkpoint.json");
        var third = await Screening.RunAsync(archive, "third", "--checkpoint", "checkpoint.json");

        // Then all of it at once, where an answer is cut off and a call fails on the way.
        archive.FailTwice();
        var whole = await Screening.RunAsync(archive, "whole");
        output.WriteLine(whole.Output);

        HoldsEveryGap(archive.Planted, whole);
        HoldsEveryMatter(archive.Planted, whole);
        FindsWhatWasPlantedAndNothingElse(archive.Planted, whole);
        GoesOnWhereItWas(archive, first, second, third, whole);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void HoldsEveryGap(Planted planted, Screening whole)
    {
        var gaps = whole.Unread["SequenceGap"];
        Assert.Equal(string.Join(' ', planted.Gaps.Order(StringComparer.Ordinal)), gaps.Places);
        Assert.Equal(planted.Missing, gaps.Count);
        Assert.Equal(("No", true), ((string?)whole.Completeness["isWhole"], (bool)whole.Completeness["gapsAreKnown"]!));
        var numbers = whole.Completeness["sequences"]![0]!;
        Assert.Equal((1001L, 1001L + Messages + planted.Missing - 1, Messages), ((long)numbers["firstMet"]!, (long)numbers["lastMet"]!, (int)numbers["met"]!));
        foreach (var gap in planted.Gaps.Take(6)) Assert.Contains(gap, whole.Output, StringComparison.Ordinal);
    }

    private static void HoldsEveryMatter(Planted planted, Screening whole)
    {
        Assert.Equal(1, whole.ExitCode);
        Assert.Contains("Not everything was read", whole.Output, StringComparison.Ordinal);
        var named = whole.Unread.Where(pair => pair.Key != "SequenceGap").Select(pair => (What: Known(planted, pair.Key), pair.Value.Count, pair.Value.Places));
        Assert.Equal(
            planted.Unread.Select(pair => (pair.Key, pair.Value.Count, string.Join(' ', pair.Value.Distinct().Order(StringComparer.Ordinal)))),
            named.GroupBy(entry => entry.What).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Sum(entry => entry.Count), string.Join(' ', group.SelectMany(entry => entry.Places.Split(' ')).Distinct().Order(StringComparer.Ordinal)))));
        Assert.Equal(Messages - planted.Unreadable, (int)whole.Summary["judged"]!);
        Assert.Equal(planted.Unreadable, (int)whole.Summary["rejected"]!);
        Assert.Equal(planted.OutOfScope, (int)whole.Completeness["outOfScope"]!);
    }

    // Why a key does not fit, or a file is not read, is for the library to say: the place and the version or kind are planted.
    private static string Known(Planted planted, string what)
    {
        while (!planted.Unread.ContainsKey(what) && what.LastIndexOf(' ') is > 0 and var end) what = what[..end];
        return what;
    }

    private static void FindsWhatWasPlantedAndNothingElse(Planted planted, Screening whole)
    {
        var found = whole.Lines.Select(line => JsonNode.Parse(line)!).Where(line => line["findings"]!.AsArray().Count > 0)
            .ToDictionary(line => (string)line["msgid"]!, line => line["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!).ToArray());
        foreach (var (message, rule) in planted.Findings) Assert.Contains(rule, found.GetValueOrDefault(message) ?? []);
        Assert.Empty(found.Where(pair => !planted.Findings.ContainsKey(pair.Key)).Select(pair => $"{pair.Key}: {string.Join(' ', pair.Value)}"));
    }

    private static void GoesOnWhereItWas(SealedArchive archive, Screening first, Screening second, Screening third, Screening whole)
    {
        Assert.Equal(archive.PageEnds[9], (long)first.Completeness["sequences"]![0]!["lastMet"]!);
        Assert.Equal("service-expired", (string?)first.Completeness["entries"]!.AsArray().Single(entry => (string?)entry!["matter"] == "Interrupted")!["reason"]);
        Assert.NotEmpty(first.Lines);
        Assert.NotEmpty(second.Lines);

        // Line by line what one run found, and no message twice.
        Assert.Equal(whole.Lines, [.. first.Lines, .. second.Lines]);
        Assert.Equal((int)whole.Summary["judged"]!, (int)first.Summary["judged"]! + (int)second.Summary["judged"]!);
        Assert.Equal(archive.PageEnds[9], (long)second.Completeness["sequences"]![0]!["after"]!);

        // The gaps of before are still gaps, and nothing is judged again.
        Assert.Equal(whole.Unread["SequenceGap"], second.Unread["SequenceGap"]);
        Assert.Equal(whole.Unread["SequenceGap"], third.Unread["SequenceGap"]);
        Assert.Equal((0, 0), ((int)third.Summary["judged"]!, (int)third.Summary["rejected"]!));
        Assert.Empty(third.Lines);
    }
}
