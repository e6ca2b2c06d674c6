using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Numbers that leave some out, come twice, go back: each message is judged once, and what is odd is named.</summary>
public class SequenceTests
{
    // Pages part by a bar; a number with a letter is that message, without one the message of the number.
    public static TheoryData<string, string, string, long> Rows => new()
    {
        { "1 2 3", "1 2 3", "Next Next Next", 0 },
        { "196 197", "196 197", "Next Next", 0 },
        { "1 2 | 3 4", "1 2 3 4", "Next Next Next Next", 0 },
        { "1 4", "1 4", "Next AfterGap", 2 },
        { "1 | 4 | 9", "1 4 9", "Next AfterGap AfterGap", 6 },
        { "1 2 2 3", "1 2 3", "Next Next Repeated Next", 0 },
        { "1 2 | 2 3", "1 2 3", "Next Next Repeated Next", 0 },
        { "1 2 3 | 1 2 3 4", "1 2 3 4", "Next Next Next Repeated Repeated Repeated Next", 0 },
        { "1 3 2 4", "1 2 3 4", "Next GoingBack Next Next", 0 },
        { "1 3 | 2 4", "1 3 2 4", "Next AfterGap GoingBack Next", 0 },
        { "5 9 | 7 10 | 6 8 11", "5 9 7 10 6 8 11", "Next AfterGap GoingBack Next GoingBack GoingBack Next", 0 },
        { "5 9 | 7 7 10", "5 9 7 10", "Next AfterGap GoingBack Repeated Next", 2 },
        { "5 6 | 4 7", "5 6 7", "Next Next Repeated Next", 0 },
        { "1 2a 2b 3", "1 2a 2b 3", "Next Next Shared Next", 0 },
        { "1 2a 2b 2a 3", "1 2a 2b 3", "Next Next Shared Repeated Next", 0 },
        { "1 2a 2b | 2a 2b 3", "1 2a 2b 3", "Next Next Shared Repeated Repeated Next", 0 },
        { "9 8 7", "7 8 9", "GoingBack GoingBack Next", 0 },
        { "9223372036854775806 9223372036854775807", "9223372036854775806 9223372036854775807", "Next Next", 0 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_message_is_judged_once_and_what_is_odd_is_named(string pages, string judged, string orders, long missing)
    {
        using var keys = Company.Keys(1);
        using var sdk = new FakeSdk();
        foreach (var page in pages.Split(" | ")) sdk.Planned.Enqueue(_ => Company.Answer(page.Split(' ').Select(Entry)));
        var reader = new ChatDataReader(sdk, keys);

        var lines = reader.All().ToList();

        Assert.Equal(judged, string.Join(' ', lines.Where(line => line.Line.Message is not null).Select(line => line.Line.MessageId![1..])));
        Assert.Equal(orders, string.Join(' ', lines.Select(line => line.Order)));
        Assert.Equal(missing, reader.Checkpoint.Missing);
        Assert.Equal(lines.Count(line => line.Order == SequenceOrder.Repeated), reader.Rejects.GetValueOrDefault("repeated-sequence"));
        Assert.Equal(judged.Split(' ').Length, keys.Operations);
    }

    [Fact]
    public void What_was_passed_over_is_told_at_the_message_behind_it()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(10, 11, 15, 16, 20);
        var reader = new ChatDataReader(sdk, keys);

        Assert.Equal([0, 0, 3, 0, 3], reader.All().Select(line => line.MissingBefore));
        Assert.Equal([new SequenceGap(12, 14), new SequenceGap(17, 19)], reader.Checkpoint.Gaps);
    }

    [Fact]
    public void What_lies_behind_a_checkpoint_and_did_not_come_is_a_gap()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(103);
        var reader = new ChatDataReader(sdk, keys);

        Assert.Equal(2, Assert.Single(reader.All(ChatCheckpoint.After(100))).MissingBefore);
    }

    [Fact]
    public void Gaps_that_are_too_many_stay_counted()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 3, 5, 7);
        sdk.Planned.Enqueue(_ => null);
        sdk.Planned.Enqueue(_ => Company.Answer(Company.Entry(2), Company.Entry(6), Company.Entry(8)));
        var reader = new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { MaxGaps = 2 });

        var late = reader.All().Skip(4).ToList();

        Assert.Equal([SequenceOrder.Repeated, SequenceOrder.GoingBack, SequenceOrder.Next], late.Select(line => line.Order));
        Assert.Equal(2, reader.Checkpoint.Missing);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(100_000_001, false)]
    [InlineData(100_000_002, true)]
    [InlineData(long.MaxValue, true)]
    public void A_number_too_far_ahead_ends_the_page_and_is_not_taken_for_the_end(long number, bool tooFar)
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, number);
        var reader = new ChatDataReader(sdk, keys);
        if (tooFar)
        {
            var error = Assert.Throws<ChatPageException>(() => reader.All().Count());
            Assert.Equal(("sequence-leap", 1), (error.Code, error.ResumeFrom.Sequence));
            Assert.Contains($"ChatCheckpoint.After({number - 1})", error.Message, StringComparison.Ordinal);
            Assert.Equal([number], reader.All(ChatCheckpoint.After(number - 1)).Select(line => line.Sequence!.Value));
        }
        else
        {
            Assert.Equal([1, number], reader.All().Select(line => line.Sequence!.Value));
        }
    }

    [Property(MaxTest = 300)]
    public void The_ledger_agrees_with_a_set_of_numbers(byte[] numbers)
    {
        var ledger = new SequenceLedger(ChatCheckpoint.Start, 1000);
        var seen = new HashSet<long>();
        var first = 0L;
        foreach (var number in numbers.Select(number => (long)number + 1))
        {
            var isNew = number > first && (first == 0 || !seen.Contains(number));
            Assert.Equal(isNew, ledger.IsNew(number));
            Assert.Equal(isNew, ledger.Note(number).Order != SequenceOrder.Repeated);
            if (!isNew) continue;
            if (first == 0) first = number;
            seen.Add(number);
            Assert.Equal(seen.Max(), ledger.Last);
            Assert.Equal(seen.Max() - first + 1 - seen.Count, ledger.Missing);
            Assert.Equal(ledger.Missing, ledger.Checkpoint().Gaps.Sum(gap => gap.Count));
            var again = ChatCheckpoint.Parse(ledger.Checkpoint().ToJson());
            Assert.Equal(ledger.Checkpoint().Gaps, again.Gaps);
        }
    }

    private static string Entry(string name)
    {
        var number = long.Parse(name.TrimEnd('a', 'b'), System.Globalization.CultureInfo.InvariantCulture);
        return Company.Entry(number, id: $"m{name}", message: Company.Message(number).Replace($"\"m{number}\"", $"\"m{name}\"", StringComparison.Ordinal));
    }
}
