using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Extensions.Time.Testing;
using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests.Bounds;

/// <summary>A bound that was met is a remark, makes no text whole, and is never a pass.</summary>
public class BoundTests
{
    private static readonly byte[] s_zeros = new byte[4 << 20];

    [Fact]
    public void What_unpacks_to_much_more_than_its_size_ends() =>
        AssertEnds(RemarkCode.ExpandsTooMuch, Zips.Of(("a.bin", s_zeros)), new() { MaxExpansionRatio = 100 });

    [Fact]
    public void What_is_small_may_unpack_to_any_number_of_times_its_size() =>
        Assert.Equal(Ternary.Yes, Looking.At(Zips.Of(("a.bin", new byte[500_000]))).Intact);

    [Fact]
    public void What_unpacks_to_too_many_bytes_ends() =>
        AssertEnds(RemarkCode.ExpandsTooFar, Zips.Of(CompressionLevel.NoCompression, ("a.bin", s_zeros)), new() { MaxExpandedBytes = 1 << 20 });

    [Fact]
    public void The_parts_of_a_document_count_too() =>
        AssertEnds(RemarkCode.ExpandsTooMuch, Zips.Of(("[Content_Types].xml", [0x3C]), ("word/document.xml", s_zeros)), new() { MaxExpansionRatio = 100 });

    [Fact]
    public void Expansion_is_counted_over_all_containers()
    {
        var zip = Zips.Of(("a.bin", new byte[700_000]));

        AssertEnds(RemarkCode.ExpandsTooMuch, Zips.Of(("1.zip", zip), ("2.zip", zip), ("3.zip", zip)), new() { MaxExpansionRatio = 10 });
    }

    [Fact]
    public void Of_too_many_members_the_rest_is_not_looked_at()
    {
        var many = Zips.Of([.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", Zips.Utf8("a")))]);

        AssertEnds(RemarkCode.TooManyMembers, many, new() { MaxMembers = 20 });
        Assert.Equal(20, Looking.At(many, options: new() { MaxMembers = 20 }).Members.Count);
    }

    [Fact]
    public void Containers_are_opened_so_many_deep()
    {
        var nested = Zips.Of(("a.txt", Zips.Utf8("a")));
        for (var i = 0; i < 40; i++) nested = Zips.Of(("a.zip", nested));

        AssertEnds(RemarkCode.TooDeep, nested, new());
        var deepest = Looking.At(nested);
        for (var depth = 1; depth <= 8; depth++) deepest = deepest.Members[0];
        Assert.Empty(deepest.Members);
    }

    [Fact]
    public void A_file_that_is_too_long_is_read_so_far()
    {
        var inspection = Looking.At(Zips.Docx(), "a.docx", new() { MaxFileBytes = 100 });

        Assert.Contains(RemarkCode.TooLong, inspection.Codes());
        Assert.Equal((100, null, null, false), (inspection.Size, inspection.Digest, inspection.Md5, inspection.TextIsWhole));
    }

    /// <summary>What is missing is missing here, not in the file.</summary>
    [Fact]
    public void Nobody_calls_a_file_cut_short_that_was_not_read_to_its_end() =>
        Assert.All((byte[][])[Zips.Docx(), Pictures.Pdf(), Pictures.Png(), Compounds.Word(encrypted: false), Archives.Gzip(s_zeros)],
            file => Assert.Equal(Ternary.Unknown, Looking.At(file, options: new() { MaxFileBytes = file.Length - 5 }).Intact));

    [Fact]
    public void Time_is_up_when_it_is_up()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(2) };

        AssertEnds(RemarkCode.TookTooLong, Zips.Of([.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", Zips.Utf8("a")))]), new() { TimeProvider = time });
    }

    [Fact]
    public void A_cancellation_is_no_finding() =>
        Assert.ThrowsAny<OperationCanceledException>(() => new FileInspector().Inspect(new MemoryStream(Zips.Docx()), "a.docx", new CancellationToken(canceled: true)));

    /// <summary>The size that a member claims is its author's word.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    public void A_member_is_as_long_as_it_unpacks_to(int claimed)
    {
        var zip = Zips.Of(("a.bin", new byte[5000]));
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(zip.AsSpan().IndexOf("PK\x01\x02"u8) + 24), claimed);

        var inspection = Looking.At(zip);

        Assert.Contains(RemarkCode.SizeDisagrees, inspection.Codes());
        Assert.Equal(Ternary.No, inspection.Intact);
    }

    [Fact]
    public void Members_that_share_bytes_are_told_and_not_unpacked()
    {
        var zip = Zips.Of(("a.bin", new byte[5000]), ("b.bin", new byte[5000]));
        var first = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        var second = first + 4 + zip.AsSpan(first + 4).IndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(second + 42), 0);

        var inspection = Looking.At(zip);

        Assert.Contains(RemarkCode.MembersOverlap, inspection.Codes());
        Assert.NotEqual(Ternary.Yes, inspection.Intact);
        Assert.False(inspection.TextIsWhole);
    }

    [Fact]
    public void The_same_file_inside_itself_is_looked_at_once()
    {
        // A run that meets the bytes that it is in the middle of.
        var zip = Zips.Of(("a.txt", Zips.Utf8("a")));
        using var held = HeldContent.Take(new MemoryStream(zip), zip.Length, new(), maySeek: true, TestContext.Current.CancellationToken);
        var run = new InspectionRun(new InspectionBudget(new(), zip.Length, TestContext.Current.CancellationToken));
        run.Begin(held);

        var inner = run.Look(held, "a.zip", depth: 2);

        Assert.Equal([RemarkCode.HoldsItself], inner.Codes());
        Assert.Empty(inner.Members);
        Assert.False(inner.TextIsWhole);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_that_lets_nothing_through_is_refused(int bound)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileInspector(new() { MaxDepth = bound }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileInspector(new() { MaxMembers = bound }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileInspector(new() { MaxExpandedBytes = bound }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileInspector(new() { MaxTime = TimeSpan.FromSeconds(bound) }));
    }

    private static void AssertEnds(RemarkCode bound, byte[] content, FileInspectionOptions options)
    {
        var inspection = Looking.At(content, options: options);

        Assert.Contains(bound, inspection.Codes());
        Assert.Equal((Ternary.Unknown, false), (inspection.Intact, inspection.TextIsWhole));
    }
}
