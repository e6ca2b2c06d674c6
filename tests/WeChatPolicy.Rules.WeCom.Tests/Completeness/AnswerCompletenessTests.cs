using WeChatPolicy.Rules.WeCom.Tests.Finance;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>The account of the vendor's answer: each bad entry is named, what comes again or goes back too, and a checkpoint brings its gaps along.</summary>
public class AnswerCompletenessTests
{
    [Theory]
    [MemberData(nameof(EntryTests.Bad), MemberType = typeof(EntryTests))]
    public void A_bad_entry_is_named_and_the_good_ones_beside_it_are_read(string what, string entry, string code, string? field)
    {
        using var keys = Company.Keys(1, 2);
        using var sdk = new FakeSdk();
        sdk.Planned.Enqueue(_ => Company.Answer(Company.Entry(4), entry, Company.Entry(6)));
        var completeness = new ArchiveCompleteness();
        foreach (var line in new ChatDataReader(sdk, keys).Read(cancellationToken: TestContext.Current.CancellationToken)) completeness.Add(line);
        var report = completeness.ToReport();

        var matter = field is "seq" or "publickey_ver" or "encrypt_random_key" or "encrypt_chat_msg" ? CompletenessMatter.Undecryptable : CompletenessMatter.Rejected;
        var named = Assert.Single(report.Entries, found => found.Matter == matter);
        Assert.Equal((code, 1L), (named.Reason, named.Count));
        Assert.True(report is { IsWhole: Ternary.No, Messages: 2 }, what);
        if (field == "seq") Assert.Null(report.Count(CompletenessMatter.SequenceGap));
        else Assert.Equal(("5", 0L), (Assert.Single(named.First), report.Count(CompletenessMatter.SequenceGap)));
    }

    // Pages part by a bar; a number with a letter is that message.
    [Theory]
    [InlineData("1 2 3", "", "", "")]
    [InlineData("1 4", "2-3", "", "")]
    [InlineData("1 2 2 3", "", "2", "")]
    [InlineData("1 2 | 2 3", "", "2", "")]
    [InlineData("1 3 2 4", "", "", "2")]
    [InlineData("1 3 | 2 4", "", "", "2")]
    [InlineData("5 9 | 7 10", "6 8", "", "7")]
    [InlineData("1 2a 2b 3", "", "2", "")]
    public void Gaps_repetitions_and_what_goes_back_are_named(string pages, string gaps, string again, string back)
    {
        using var keys = Company.Keys(1);
        using var sdk = new FakeSdk();
        foreach (var page in pages.Split(" | ")) sdk.Planned.Enqueue(_ => Company.Answer(page.Split(' ').Select(Entry)));
        var completeness = new ArchiveCompleteness();
        foreach (var line in new ChatDataReader(sdk, keys).Read(cancellationToken: TestContext.Current.CancellationToken)) completeness.Add(line);

        var report = completeness.ToReport();
        Assert.Equal((gaps, again, back), (Named(CompletenessMatter.SequenceGap), Named(CompletenessMatter.SequenceRepeated), Named(CompletenessMatter.SequenceBack)));
        Assert.Equal(gaps.Length == 0 ? Ternary.Yes : Ternary.No, report.IsWhole);

        string Named(CompletenessMatter matter) => string.Join(' ', report.Entries.Where(entry => entry.Matter == matter).SelectMany(entry => entry.First));
    }

    [Theory]
    [InlineData("1 2 5", "6 7", "3-4")]
    [InlineData("1 2 5", "3 6", "4")]
    [InlineData("1 2 5", "8", "3-4 6-7")]
    [InlineData("1 2 5", "2 6", "3-4")]
    [InlineData("1 2 5", "", "3-4")]
    public void A_checkpoint_brings_its_gaps_along_and_what_comes_late_fills_them(string before, string behind, string gaps)
    {
        using var keys = Company.Keys(1);
        using var sdk = new FakeSdk();
        sdk.Planned.Enqueue(_ => Company.Answer(before.Split(' ').Select(Entry)));
        var reader = new ChatDataReader(sdk, keys);
        var first = new ArchiveCompleteness();
        foreach (var line in reader.Read(cancellationToken: TestContext.Current.CancellationToken)) first.Add(line);

        var second = new ArchiveCompleteness();
        second.StartAfter(ChatCheckpoint.Parse(reader.Checkpoint.ToJson()));
        using var later = new FakeSdk();
        if (behind.Length > 0) later.Planned.Enqueue(_ => Company.Answer(behind.Split(' ').Select(Entry)));
        foreach (var line in new ChatDataReader(later, keys).Read(reader.Checkpoint, TestContext.Current.CancellationToken)) second.Add(line);

        Assert.Equal(gaps, Gaps(second));
        first.Add(second);
        Assert.Equal(gaps, Gaps(first));
        Assert.Throws<InvalidOperationException>(() => second.StartAfter(reader.Checkpoint));

        static string Gaps(ArchiveCompleteness completeness) => string.Join(' ', completeness.ToReport().Sequences.Single().Gaps.Select(gap => gap.Count == 1 ? $"{gap.First}" : $"{gap.First}-{gap.Last}"));
    }

    [Fact]
    public void From_the_very_start_nothing_is_claimed_of_what_came_before()
    {
        var completeness = new ArchiveCompleteness();
        completeness.StartAfter(ChatCheckpoint.Start);
        completeness.NoteSequence(500);
        Assert.Empty(completeness.ToReport().Entries);
    }

    [Fact]
    public void What_a_message_carries_is_unread_until_somebody_says_what_became_of_it()
    {
        var line = Archive.ReadOne(Archive.Line("image", "\"seq\":1,\"image\":{\"md5sum\":\"0cc175b9c0f1b6a831c399e269772661\",\"filesize\":1,\"sdkfileid\":\"x\"}"));
        var media = Assert.Single(line.Media);
        var silent = new ArchiveCompleteness();
        silent.Add(line);
        Assert.Equal(1, silent.ToReport().Count(CompletenessMatter.MediaUnread));

        foreach (var reason in Enum.GetValues<MediaReason>())
        {
            var told = new ArchiveCompleteness();
            told.Add(line, mediaFollow: true);
            told.Add(media, new MediaOutcome { Reason = reason });
            var expected = reason switch
            {
                MediaReason.Complete or MediaReason.Unverified or MediaReason.OtherSize => (CompletenessMatter?)null,
                MediaReason.NoId or MediaReason.UnknownId or MediaReason.Expired or MediaReason.NotThere => CompletenessMatter.MediaMissing,
                _ => CompletenessMatter.MediaFailed,
            };
            Assert.Equal(expected is null ? [] : [(expected.Value, "Image", reason.ToString(), "m-1")], told.ToReport().Entries.Select(entry => (entry.Matter, entry.Of, entry.Reason, Assert.Single(entry.First))));
        }
    }

    private static string Entry(string number) => Company.Entry(long.Parse(number.TrimEnd('a', 'b'), System.Globalization.CultureInfo.InvariantCulture), id: $"m{number}");
}
