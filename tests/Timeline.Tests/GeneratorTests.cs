using WeChatPolicy.Rules;

namespace Timeline.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public void The_generator_reproduces_the_bundled_file_byte_for_byte()
    {
        using var written = new MemoryStream();
        YearGenerator.Write(YearGenerator.DefaultSeed, written);
        Assert.Equal(File.ReadAllBytes(FactsFile.Bundled), written.ToArray());
    }

    [Fact]
    public void The_file_holds_a_year_and_stays_small()
    {
        Assert.InRange(BundledYear.Lines.Count, 5_000, 8_000);
        Assert.True(new FileInfo(FactsFile.Bundled).Length < 3_000_000);
    }

    [Fact]
    public void Another_seed_tells_another_year() => Assert.NotEqual(Written(1), Written(2));

    [Fact]
    public void A_line_reads_back_as_the_fact_that_it_was_written_from() => Assert.All(
        YearGenerator.Facts(YearGenerator.DefaultSeed).Zip(BundledYear.Facts),
        pair => Assert.Equal(FactJson.Serialize(pair.First, ReporterDisclosure.Disclosed), FactJson.Serialize(pair.Second, ReporterDisclosure.Disclosed)));

    [Fact]
    public void Some_facts_arrive_late_and_some_twice_and_none_too_late()
    {
        Assert.True(BundledYear.Record.Repeated > 10);
        Assert.Equal(0, BundledYear.Record.TooLate);
        var clock = DateTimeOffset.MinValue;
        var late = 0;
        foreach (var message in BundledYear.Facts.OfType<Message>())
        {
            if (message.SentAt < clock) late++;
            else clock = message.SentAt!.Value;
        }

        Assert.True(late > 10);
    }

    [Theory]
    [InlineData(1234567UL, 6457827717110365317UL, 3203168211198807973UL)]
    public void The_numbers_are_those_of_SplitMix64(ulong seed, ulong first, ulong second)
    {
        var dice = new SplitMix(seed);
        Assert.Equal((first, second), (dice.Next(), dice.Next()));
    }

    private static byte[] Written(int seed)
    {
        using var stream = new MemoryStream();
        YearGenerator.Write(seed, stream);
        return stream.ToArray();
    }
}
