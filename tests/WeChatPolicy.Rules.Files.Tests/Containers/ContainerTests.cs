using System.IO.Compression;
using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests.Containers;

public class ContainerTests
{
    private static readonly byte[] s_text = Zips.Utf8("第一行\n");

    [Fact]
    public void A_member_is_an_inspection_of_its_own_down_to_the_last_container()
    {
        var docx = Zips.Docx();
        var outer = Archives.Gzip(Archives.Tar(("inner.zip", Zips.Of(("合同.docx", docx)))));

        var gzip = Looking.At(outer, "all.tgz");

        var tar = Assert.Single(gzip.Members);
        var zip = Assert.Single(tar.Members);
        var document = Assert.Single(zip.Members);
        Assert.Equal(("all.tar", FileFormat.Tar), (tar.Name, tar.Format));
        Assert.Equal(("inner.zip", FileFormat.Zip), (zip.Name, zip.Format));
        Assert.Equal(("合同.docx", FileFormat.WordDocument, Ternary.Yes), (document.Name, document.Format, document.AgreesWithName));
        Assert.Equal(Looking.At(docx).Digest, document.Digest);
        Assert.Equal((Ternary.Yes, Ternary.No), (gzip.Intact, gzip.Encrypted));
        Assert.Contains("all.tar/inner.zip/合同.docx", gzip.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => ["zip", "stored zip", "tar", "gz", "rar4", "rar5", "zip in tar"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_comes_out_is_what_went_in(string kind)
    {
        var png = Pictures.Png();
        var container = Pack(kind, "a.png", png);

        var member = Looking.At(container, "a.png.gz").Members[0];
        if (kind == "zip in tar") member = member.Members[0];

        Assert.Equal(("a.png", FileFormat.Png, Ternary.Yes, png.Length), (member.Name, member.Format, member.Intact, (int)member.Size));
        Assert.Equal(Looking.At(png).Digest, member.Digest);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("stored zip")]
    [InlineData("rar4")]
    [InlineData("rar5")]
    [InlineData("gz")]
    public void A_wrong_byte_in_a_member_is_damage(string kind)
    {
        var container = Pack(kind, "a.txt", [.. Enumerable.Range(0, 400).SelectMany(i => Zips.Utf8($"{i * 7919}、"))]);
        container[container.Length / 2] ^= 0x55;

        var inspection = Looking.At(container);

        Assert.NotEqual(Ternary.Yes, inspection.Intact);
        Assert.False(inspection.TextIsWhole);
    }

    [Fact]
    public void A_truncated_document_in_a_whole_archive_leaves_the_archive_in_doubt()
    {
        var docx = Zips.Docx();
        var zip = Looking.At(Zips.Of(("a.docx", docx[..(docx.Length / 2)]), ("b.txt", s_text)));

        Assert.Equal((Ternary.No, Ternary.Unknown), (zip.Members[0].Intact, zip.Intact));
        Assert.Contains(zip.Remarks, remark => remark is { Code: RemarkCode.CutShort, Member: "a.docx" });
    }

    /// <summary>Whoever gets an archive of which one file is open has that file; whoever has nothing but locked ones has nothing.</summary>
    [Theory]
    [InlineData("open", "open", Ternary.No, false)]
    [InlineData("locked", "open", Ternary.No, true)]
    [InlineData("locked", "locked", Ternary.Yes, false)]
    [InlineData("locked", "empty", Ternary.Yes, false)]
    [InlineData("open", "empty", Ternary.No, false)]
    public void An_archive_is_as_locked_as_its_most_open_file(string first, string second, Ternary encrypted, bool some)
    {
        var zip = Looking.At(Zips.Of(("1.doc", Member(first)), ("2.doc", Member(second))));

        Assert.Equal(encrypted, zip.Encrypted);
        Assert.Equal(some, zip.Codes().Contains(RemarkCode.SomeMembersEncrypted));
        Assert.False(zip.TextIsWhole);

        static byte[] Member(string kind) => kind == "empty" ? [] : Compounds.Word(kind == "locked");
    }

    [Theory]
    [InlineData("../a.txt", true)]
    [InlineData("x/../../a.txt", true)]
    [InlineData("/etc/a.txt", true)]
    [InlineData(@"C:\a.txt", true)]
    [InlineData(@"..\a.txt", true)]
    [InlineData("x/y/a.txt", false)]
    [InlineData("a..b.txt", false)]
    public void A_name_that_leads_out_is_told(string name, bool leads)
    {
        foreach (var container in (byte[][])[Zips.Of((name, s_text)), Archives.RarFive([(name, s_text)])])
        {
            var inspection = Looking.At(container);

            Assert.Equal(leads, inspection.Codes().Contains(RemarkCode.NameLeadsOut));
            Assert.Single(inspection.Members);
        }
    }

    [Fact]
    public void A_link_that_leads_out_is_told()
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Formats.Tar.TarWriter(stream, leaveOpen: true))
        {
            writer.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.SymbolicLink, "link") { LinkName = "../../etc/passwd" });
        }

        Assert.Contains(RemarkCode.NameLeadsOut, Looking.At(stream.ToArray()).Codes());
    }

    [Fact]
    public void A_name_that_stands_twice_is_told_and_both_files_are_looked_at()
    {
        var zip = Looking.At(Zips.Renamed(Zips.Of(("a.txt", s_text), ("b.txt", Pictures.Png())), "b.txt", "a.txt"));

        Assert.Contains(RemarkCode.NameRepeated, zip.Codes());
        Assert.Equal([FileFormat.Text, FileFormat.Png], zip.Members.Select(member => member.Format));
    }

    [Fact]
    public void A_name_in_gbk_is_read()
    {
        var name = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("机密合同.txt");
        var zip = Zips.Of(("xxxxxxxx.txt", s_text));
        Assert.Equal("xxxxxxxx.txt".Length, name.Length);
        for (var at = zip.AsSpan().IndexOf("xxxxxxxx"u8); at >= 0; at = zip.AsSpan().IndexOf("xxxxxxxx"u8)) name.CopyTo(zip, at);

        Assert.Equal("机密合同.txt", Looking.At(zip).Members[0].Name);
    }

    /// <summary>Readers show the second archive alone; what the first one holds is nobody's.</summary>
    [Fact]
    public void A_member_that_no_directory_lists_is_told()
    {
        byte[] both = [.. Zips.Of(("a.txt", s_text)), .. Zips.Of(("b.txt", s_text))];

        var inspection = Looking.At(both);

        Assert.Contains(RemarkCode.UnlistedMember, inspection.Codes());
        Assert.Equal((Ternary.Unknown, false), (inspection.Intact, inspection.TextIsWhole));
    }

    [Fact]
    public void An_archive_behind_a_program_is_not_taken_for_one() => Assert.NotEqual(FileFormat.Zip, Looking.At([.. "#!/bin/sh\n"u8, .. Zips.Of(("a.txt", s_text))]).Format);

    private static byte[] Pack(string kind, string name, byte[] content) => kind switch
    {
        "zip" => Zips.Of((name, content)),
        "stored zip" => Zips.Of(CompressionLevel.NoCompression, (name, content)),
        "tar" => Archives.Tar((name, content)),
        "gz" => Archives.Gzip(content),
        "rar4" => Archives.RarFour([(name, content)]),
        "rar5" => Archives.RarFive([(name, content)]),
        _ => Archives.Tar(("x.zip", Zips.Of((name, content)))),
    };
}
