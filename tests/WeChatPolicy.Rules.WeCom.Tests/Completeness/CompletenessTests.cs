using System.Globalization;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>What was not read is counted, named by its place, and never by what stands there.</summary>
public class CompletenessTests
{
    private const string Hidden = "这些字不得出现";

    public static TheoryData<string, CompletenessMatter, string, string, string> Unread => new()
    {
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"hologram","hologram":{"content":"这些字不得出现"}}""", CompletenessMatter.UnknownType, "hologram", "", "m1" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"这些字不得出现","x":{"content":"好"}}""", CompletenessMatter.UnknownType, "?", "", "m1" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":0,"msgtype":"text","text":{"content":"这些字不得出现"}}""", CompletenessMatter.UnknownTime, "", "", "m1" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"link","link":{"title":"好","caption":"这些字不得出现"}}""", CompletenessMatter.UnreadText, "link.caption", "UnknownMember", "m1" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"link"}""", CompletenessMatter.UnreadText, "link", "Missing", "m1" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"text"}""", CompletenessMatter.Rejected, "", "missing-field", "7" },
        { """{"seq":7,"msgid":"m1","publickey_ver":3,"encrypt_random_key":"a2V5","encrypt_chat_msg":"bXNn"}""", CompletenessMatter.Rejected, "", "encrypted", "7" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":"gestern","msgtype":"text","text":{"content":"这些字不得出现"}}""", CompletenessMatter.Rejected, "", "invalid-field", "7" },
        { """{"seq":7,"msgid":"m1","action":"send","from":"a","text":{"content":"这些字不得出现""", CompletenessMatter.Rejected, "", "broken-json", "line 1" },
        { """["这些字不得出现"]""", CompletenessMatter.Rejected, "", "not-an-object", "line 1" },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public void A_line_that_is_not_read_whole_is_named(string line, CompletenessMatter matter, string of, string reason, string place)
    {
        var report = Of(line).ToReport();

        var entry = Assert.Single(report.Entries, entry => entry.Matter == matter);
        Assert.Equal((of, reason, 1, place), (entry.Of, entry.Reason, entry.Count, Assert.Single(entry.First)));
        Assert.Equal(matter.Leaves() == Ternary.No ? Ternary.No : Ternary.Unknown, report.IsWhole);
        Assert.DoesNotContain(Hidden, report.ToJson() + report, StringComparison.Ordinal);
    }

    public static TheoryData<string> Whole => new(
        """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"text","text":{"content":"好"}}""",
        """{"seq":"7","msgid":"m1","action":"recall","from":"a","tolist":["b"],"roomid":"wr1","msgtime":1775000000,"msgtype":"revoke","revoke":{"pre_msgid":"m0"}}""",
        """{"seq":7,"msgid":"m1","action":"switch","time":1775000000000,"user":"a"}""",
        """{"seq":7,"msgid":"m1","action":"send","from":"wmA1b2C3d4E5f6G7H8","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"text","text":{"content":"好"}}""",
        """{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":1775000000000,"msgtype":"location","location":{"title":"楼","address":"街"}}""");

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_line_that_is_read_whole_leaves_nothing(string line)
    {
        var report = Of(line).ToReport();
        Assert.Empty(report.Entries);
        Assert.Equal((Ternary.Yes, 1, 7L), (report.IsWhole, report.Messages, report.Sequences.Single().First));
    }

    [Fact]
    public void Without_numbers_nobody_can_tell_gaps_and_that_is_not_none()
    {
        var report = Of(Text("m1", null), Text("m2", null)).ToReport();
        Assert.Equal((Ternary.Unknown, false, null), (report.IsWhole, report.SequencesAreKnown, report.Count(CompletenessMatter.SequenceGap)));
        Assert.Equal(2, report.Count(CompletenessMatter.SequenceUnknown));
    }

    [Fact]
    public void One_message_without_a_number_is_enough_not_to_know()
    {
        var report = Of(Text("m1", 1), Text("m2", null), Text("m3", 2)).ToReport();
        Assert.Equal((Ternary.Unknown, null), (report.IsWhole, report.Count(CompletenessMatter.SequenceGap)));

        // The number that is missing may be that of the message without one.
        report = Of(Text("m1", 1), Text("m2", null), Text("m3", 3)).ToReport();
        Assert.Equal((Ternary.Unknown, null), (report.IsWhole, report.Count(CompletenessMatter.SequenceGap)));
    }

    [Fact]
    public void With_numbers_a_gap_is_known_and_so_is_none()
    {
        Assert.Equal((Ternary.Yes, 0L), (Of(Text("m1", 1), Text("m2", 2)).ToReport().IsWhole, Of(Text("m1", 1), Text("m2", 2)).ToReport().Count(CompletenessMatter.SequenceGap)));
        var report = Of(Text("m1", 1), Text("m2", 5)).ToReport();
        Assert.Equal((Ternary.No, 3L), (report.IsWhole, report.Count(CompletenessMatter.SequenceGap)));
        Assert.Equal("2-4", Assert.Single(Assert.Single(report.Entries).First));
    }

    [Fact]
    public void Nothing_read_is_not_known_to_be_whole()
    {
        Assert.Equal(Ternary.Unknown, new ArchiveCompleteness().ToReport().IsWhole);
        Assert.Equal(Ternary.Unknown, Of("", "  ").ToReport().IsWhole);
    }

    [Theory]
    [InlineData(CompletenessMatter.SequenceRepeated)]
    [InlineData(CompletenessMatter.SequenceBack)]
    public void Numbers_out_of_order_lose_nothing(CompletenessMatter matter)
    {
        var completeness = Of(Text("m1", 1), Text("m2", 2));
        completeness.Note(matter, "2");
        Assert.Equal(Ternary.Yes, completeness.ToReport().IsWhole);
    }

    [Fact]
    public void Whoever_the_directory_does_not_list_is_named_and_what_is_private_is_not_missed()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"b"}],"rooms":[{"id":"wrPrivate","purpose":"Private"}]}""");
        var completeness = new ArchiveCompleteness();
        foreach (var line in Archive.Read(Archive.Bytes(Text("m1", 1, "stranger"), Text("m2", 2, "b"), Text("m3", 3, "stranger"), Text("m4", 4, "other", "wrPrivate")), directory))
            completeness.Add(line, inScope: line.Message!.Sender.Kind == ParticipantKind.Employee);
        var report = completeness.ToReport();
        var entry = Assert.Single(report.Entries);
        Assert.Equal((CompletenessMatter.UnlistedPerson, 2, "stranger"), (entry.Matter, entry.Count, Assert.Single(entry.First)));
        Assert.Equal((4, 3), (report.Messages, report.OutOfScope));
    }

    [Fact]
    public void Of_a_message_out_of_scope_only_the_number_counts()
    {
        var completeness = new ArchiveCompleteness();
        completeness.Add(Archive.ReadOne("""{"seq":7,"msgid":"m1","action":"send","from":"a","tolist":["b"],"roomid":"","msgtime":0,"msgtype":"hologram","x":{"content":"好"}}"""), inScope: false);
        Assert.Equal((Ternary.Yes, 1, 1), (completeness.ToReport().IsWhole, completeness.ToReport().Messages, completeness.ToReport().OutOfScope));
    }

    [Fact]
    public void Accounts_add_up()
    {
        var one = Of(Text("m1", 1), """{"seq":2,"msgid":"x"}""");
        one.Note(CompletenessMatter.Undecryptable, "3", "4", "no-key");
        one.NoteSequence(3);
        var two = Of(Text("m4", 4), """{"seq":6,"msgid":"x"}""");
        two.Note(CompletenessMatter.Undecryptable, "7", "4", "no-key");
        two.NoteSequence(7);
        one.Add(two);
        Assert.Equal(
            ["SequenceGap   1 5", "Undecryptable 4 no-key 2 3,7", "Rejected  missing-field 2 2,6"],
            one.ToReport().Entries.Select(entry => $"{entry.Matter} {entry.Of} {entry.Reason} {entry.Count} {string.Join(',', entry.First)}"));
        Assert.Throws<ArgumentException>(() => one.Add(one));
    }

    [Fact]
    public void However_many_kinds_and_places_there_are_they_are_counted_within_a_bound()
    {
        var completeness = new ArchiveCompleteness(options: new CompletenessOptions { Named = 2 });
        for (var i = 0; i < 5000; i++) completeness.Note(CompletenessMatter.UnknownType, new string('m', 5000) + i.ToString(CultureInfo.InvariantCulture), "t" + i.ToString(CultureInfo.InvariantCulture));
        var report = completeness.ToReport();
        Assert.Equal(5000, report.Count(CompletenessMatter.UnknownType));
        Assert.InRange(report.Entries.Count, 2, 1001);
        Assert.All(report.Entries, entry => Assert.True(entry.First.Count <= 2 && entry.First.All(place => place.Length < 200)));
    }

    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    public void A_long_place_is_cut_between_characters(int before)
    {
        var completeness = new ArchiveCompleteness();
        completeness.Note(CompletenessMatter.UnknownTime, new string('m', before) + "😀😀😀");
        var first = JsonNode.Parse(completeness.ToReport().ToJson())!["entries"]![0]!["first"]![0]!;
        Assert.Equal(new string('m', before) + (before == 126 ? "😀…" : "…"), (string?)first);
    }

    [Fact]
    public void What_is_told_must_be_something_that_is_told()
    {
        var completeness = new ArchiveCompleteness();
        Assert.Throws<ArgumentOutOfRangeException>(() => completeness.Note(CompletenessMatter.SequenceGap, "5"));
        Assert.Throws<ArgumentOutOfRangeException>(() => completeness.Note((CompletenessMatter)99, "5"));
        Assert.Throws<ArgumentNullException>(() => completeness.Note(CompletenessMatter.Rejected, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompletenessOptions { Named = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompletenessOptions { OpenGaps = 1 });
    }

    [Fact]
    public void Every_matter_has_its_words_and_its_bearing()
    {
        foreach (var matter in Enum.GetValues<CompletenessMatter>())
        {
            Assert.False(string.IsNullOrEmpty(matter.Text().Zh) || string.IsNullOrEmpty(matter.Text().En));
            Assert.True(Enum.IsDefined(matter.Leaves()));
        }
    }

    [Fact]
    public void Its_json_says_the_same()
    {
        var json = JsonNode.Parse(Of(Text("m1", 1), Text("m2", 5)).ToReport().ToJson());
        Assert.Equal(
            """{"isWhole":"No","messages":2,"outOfScope":0,"gapsAreKnown":true,"entries":[{"matter":"SequenceGap","count":3,"first":["2-4"]}],"sequences":[{"firstMet":1,"lastMet":5,"met":2,"missing":3,"gaps":1,"exact":true}]}""",
            json!.ToJsonString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_ordinary_line_costs_no_memory(bool numbered)
    {
        var lines = Archive.Read(Archive.Bytes([.. Enumerable.Range(1, 100).Select(number => Text($"m{number}", numbered ? number : null))]));
        Assert.Equal(0, Allocation.Least(() =>
        {
            foreach (var line in lines) s_kept.Add(line);
        }));
    }

    private static readonly ArchiveCompleteness s_kept = new();

    private static ArchiveCompleteness Of(params string[] lines)
    {
        var completeness = new ArchiveCompleteness();
        foreach (var line in Archive.Read(Archive.Bytes(lines))) completeness.Add(line);
        return completeness;
    }

    private static string Text(string id, long? sequence, string from = "a", string room = "") =>
        $$$"""{{{{(sequence is null ? "" : $"\"seq\":{sequence},")}}}"msgid":"{{{id}}}","action":"send","from":"{{{from}}}","tolist":["b"],"roomid":"{{{room}}}","msgtime":1775000000000,"msgtype":"text","text":{"content":"好"}}""";
}
