using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Hostile;

/// <summary>Whatever a file asks for, an inspection ends within its bounds and says what it did not read.</summary>
public class HostileFileTests
{
    // Tight, so that what a bound lets through is little beside what the file asks for.
    private static readonly FileInspectionOptions s_bounds = new() { MaxExpandedBytes = 4 << 20, MaxTextCharacters = 200_000, MaxMembers = 1000, MaxDictionaryBytes = 8 << 20 };

    public static IEnumerable<TheoryDataRow<string>> Kinds => HostileFiles.All.Keys.Select(kind => new TheoryDataRow<string>(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_ends_within_its_bounds_and_says_so(string kind)
    {
        var (name, bytes, remarks) = HostileFiles.All[kind];
        var inspector = new FileInspector(s_bounds);
        inspector.Inspect(new MemoryStream(bytes, writable: false), name, TestContext.Current.CancellationToken);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var inspection = inspector.Inspect(new MemoryStream(bytes, writable: false), name, TestContext.Current.CancellationToken);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(remarks.Length == 0 ? inspection.TextIsWhole || inspection.Remarks.Count > 0 : inspection.Remarks.Any(remark => remarks.Contains(remark.Code)), $"Remarks: {string.Join(", ", inspection.Remarks.Take(20))}");
        Assert.True(inspection.Text.Length <= s_bounds.MaxTextCharacters, $"{inspection.Text.Length} characters.");
        Assert.True(Count(inspection) <= s_bounds.MaxMembers + 1, $"{Count(inspection)} members.");

        // The bounds, and what is read through them, several times over; far from what the files ask for.
        Assert.True(allocated <= (8 * s_bounds.MaxExpandedBytes) + (30 * bytes.Length), $"{allocated:N0} bytes for {bytes.Length:N0}.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_defaults_bear_it_too(string kind)
    {
        var (name, bytes, remarks) = HostileFiles.All[kind];

        var inspection = new FileInspector().Inspect(new MemoryStream(bytes, writable: false), name, TestContext.Current.CancellationToken);

        if (remarks.Length > 0) Assert.Contains(inspection.Remarks, remark => remarks.Contains(remark.Code));
        else Assert.True(inspection.TextIsWhole || inspection.Remarks.Count > 0);
    }

    [Theory]
    [InlineData("a/..b/c.txt")]
    [InlineData("新建..文件.txt")]
    [InlineData("a/b..txt")]
    [InlineData("...txt")]
    [InlineData("./a.txt")]
    public void A_name_that_only_looks_like_climbing_is_nothing_to_speak_of(string name)
    {
        var inspection = Inspect("plain.zip", new ZipBytes().Add(name, "x").ToArray());

        Assert.DoesNotContain(inspection.Remarks, remark => remark.Code == RemarkCode.NameLeadsOut);
        Assert.True(inspection.TextIsWhole);
    }

    [Fact]
    public void An_entity_brings_nothing_from_elsewhere_into_the_text()
    {
        var (name, bytes, _) = HostileFiles.All["an entity that is a file"];

        Assert.DoesNotContain("Permission is hereby granted", Inspect(name, bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Relationships_in_a_cycle_are_walked_once()
    {
        var relations = Packages.Relations(("header", "header1.xml"), ("header", "header1.xml"), ("officeDocument", "document.xml"), ("footnotes", "document.xml"));
        var inspection = Inspect("cycle.docx", Packages.Docx(Packages.Paragraph("正文") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:headerReference w:type=\"first\" r:id=\"r2\"/></w:sectPr>", relations: relations));

        Assert.Contains("正文", inspection.Text, StringComparison.Ordinal);
        Assert.Contains("页眉", inspection.Text, StringComparison.Ordinal);
        Assert.True(inspection.Text.Length < 100, inspection.Text);
    }

    [Fact]
    public void A_sound_compound_file_beside_the_bent_ones_is_whole()
    {
        var inspection = Inspect("sound.doc", CompoundBytes.Document());

        Assert.Equal((FileFormat.OleCompound, FileKind.LegacyWord, Ternary.No), (inspection.Format, inspection.Kind, inspection.Encrypted));
        Assert.NotEqual(Ternary.No, inspection.Intact);
    }

    [Fact]
    public void More_than_is_to_be_read_is_not_read()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('a', 5000));
        var tooLong = new FileInspector(new() { MaxFileBytes = 1000 }).Inspect(new MemoryStream(bytes), "long.txt", TestContext.Current.CancellationToken);
        var tooMuch = new FileInspector(new() { MaxTextCharacters = 1000 }).Inspect(new MemoryStream(bytes), "long.txt", TestContext.Current.CancellationToken);

        Assert.Contains(tooLong.Remarks, remark => remark.Code == RemarkCode.TooLong);
        Assert.Contains(tooMuch.Remarks, remark => remark.Code == RemarkCode.TooMuchText);
        Assert.False(tooLong.TextIsWhole || tooMuch.TextIsWhole);
        Assert.NotEqual(Ternary.No, tooLong.Intact);
        Assert.Null(tooLong.Digest);
        Assert.Equal(1000, tooMuch.Text.Length);
    }

    [Fact]
    public void A_bound_that_is_met_proves_nothing_against_the_sender()
    {
        foreach (var kind in new[] { "ten thousand times its size", "ten thousand times its size, by gzip", "a hundred thousand empty members", "forty archives deep" })
        {
            var (name, bytes, _) = HostileFiles.All[kind];
            var inspection = Inspect(name, bytes);

            Assert.True(inspection.Intact != Ternary.No, kind);
            Assert.True(inspection.Encrypted != Ternary.Yes, kind);
            Assert.False(inspection.TextIsWhole, kind);
        }
    }

    private static FileInspection Inspect(string name, byte[] bytes) =>
        new FileInspector(s_bounds).Inspect(new MemoryStream(bytes, writable: false), name, TestContext.Current.CancellationToken);

    private static int Count(FileInspection inspection) => 1 + inspection.Members.Sum(Count);
}
