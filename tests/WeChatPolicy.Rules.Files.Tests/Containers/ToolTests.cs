using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests.Containers;

/// <summary>Archives and pages made by the programs that people use.</summary>
public class ToolTests
{
    private const string Password = "a long password 1";

    [Theory]
    [InlineData("a.7z", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -mx=9", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -mx=0", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -m0=bzip2", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -m0=ppmd", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -m0=lzma", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -mhc=off", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -ms=off", Ternary.No, Ternary.Yes)]
    [InlineData("a.7z -p", Ternary.Yes, Ternary.Unknown)]
    [InlineData("a.7z -p -mhe=on", Ternary.Yes, Ternary.Unknown)]
    [InlineData("a.7z -p -mhc=off", Ternary.Yes, Ternary.Unknown)]
    [InlineData("a.zip", Ternary.No, Ternary.Yes)]
    [InlineData("a.zip -mm=Deflate64", Ternary.No, Ternary.Yes)]
    [InlineData("a.zip -mm=BZip2", Ternary.No, Ternary.Yes)]
    [InlineData("a.zip -mm=LZMA", Ternary.No, Ternary.Yes)]
    [InlineData("a.zip -p -mem=AES256", Ternary.Yes, Ternary.Unknown)]
    [InlineData("a.zip -p -mem=ZipCrypto", Ternary.Yes, Ternary.Unknown)]
    [InlineData("a.tar", Ternary.No, Ternary.Yes)]
    public void An_archive_of_7z_is_read(string arguments, Ternary encrypted, Ternary intact)
    {
        using var tools = new Tools();
        tools.Write("one.txt", Zips.Utf8(string.Concat(Enumerable.Range(0, 2000).Select(i => $"第{i}行\n"))));
        tools.Write("two.png", Pictures.Png());
        var parts = arguments.Split(' ');

        var archive = tools.Run(parts[0], "7z", ["a", parts[0], "one.txt", "two.png", .. parts[1..].Select(part => part == "-p" ? $"-p{Password}" : part)]);
        var inspection = Looking.At(archive, parts[0]);

        Assert.Equal((encrypted, intact, Ternary.Yes), (inspection.Encrypted, inspection.Intact, inspection.AgreesWithName));
        if (encrypted == Ternary.No)
        {
            Assert.Equal(["one.txt", "two.png"], inspection.Members.Select(member => member.Name).Order());
            Assert.Equal([FileFormat.Png, FileFormat.Text], inspection.Members.Select(member => member.Format).Order());
            Assert.Equal(Looking.At(Pictures.Png()).Digest, inspection.Members.Single(member => member.Name == "two.png").Digest);
        }
        else
        {
            Assert.Contains(RemarkCode.Encrypted, inspection.Codes());
            Assert.Equal(arguments.Contains("-mhe", StringComparison.Ordinal), inspection.Codes().Contains(RemarkCode.NamesEncrypted));
        }

        foreach (var length in (int[])[archive.Length - 1, archive.Length * 3 / 4, archive.Length / 2, 40])
        {
            Assert.NotEqual(Ternary.Yes, Looking.At(archive[..length]).Intact);
        }
    }

    [Theory]
    [InlineData("-mx=5", 64 << 20, false)]
    [InlineData("-m0=lzma2:d=128m", 64 << 20, true)]
    [InlineData("-m0=lzma:d=128m", 64 << 20, true)]
    [InlineData("-m0=ppmd:mem=192m", 64 << 20, true)]
    public void An_archive_that_asks_for_much_memory_is_not_unpacked(string method, int bound, bool isMet)
    {
        using var tools = new Tools();

        // 7z itself asks for no more than the files are long, so they must be long.
        tools.Write("one.bin", new byte[(130 << 20) + 5]);
        var inspection = Looking.At(tools.Run("a.7z", "7z", "a", "a.7z", "one.bin", method, "-mx=1"), "a.7z", new() { MaxDictionaryBytes = bound, MaxExpansionRatio = int.MaxValue });

        Assert.Equal(isMet, inspection.Codes().Contains(RemarkCode.DictionaryTooLarge));
        Assert.Equal(isMet ? Ternary.Unknown : Ternary.Yes, inspection.Intact);
    }

    [Fact]
    public void A_volume_of_7z_is_one_of_several()
    {
        using var tools = new Tools();
        tools.Write("one.bin", [.. Enumerable.Range(0, 60_000).Select(i => (byte)((i * i) >> 5))]);
        var inspection = Looking.At(tools.Run("a.7z.001", "7z", "a", "a.7z", "one.bin", "-v5k", "-mx=0"), "a.7z.001");

        Assert.Contains(RemarkCode.OneVolumeOfSeveral, inspection.Codes());
        Assert.Equal(Ternary.Unknown, inspection.Intact);
    }

    [Theory]
    [InlineData(new[] { "-0" }, Ternary.No, Ternary.Yes)]
    [InlineData(new[] { "-9" }, Ternary.No, Ternary.Yes)]
    [InlineData(new[] { "-fd" }, Ternary.No, Ternary.Yes)]
    [InlineData(new[] { "-fz" }, Ternary.No, Ternary.Yes)]
    [InlineData(new[] { "-P", "secret" }, Ternary.Yes, Ternary.Unknown)]
    [InlineData(new[] { "-0", "-P", "secret" }, Ternary.Yes, Ternary.Unknown)]
    public void An_archive_of_zip_is_read(string[] arguments, Ternary encrypted, Ternary intact)
    {
        using var tools = new Tools();
        tools.Write("one.txt", Zips.Utf8("第一行第一行第一行\n"));
        tools.Write("two.png", Pictures.Png());

        var inspection = Looking.At(tools.Run("a.zip", "zip", [.. arguments, "a.zip", "one.txt", "two.png"]), "a.zip");

        Assert.Equal((encrypted, intact), (inspection.Encrypted, inspection.Intact));
        Assert.Equal(2, inspection.Members.Count);
    }

    /// <summary>The sizes stand behind the data, and encryption is told by the flags alone.</summary>
    [Fact]
    public void A_streamed_and_encrypted_archive_of_zip_is_encrypted()
    {
        using var tools = new Tools();
        tools.Write("one.txt", Zips.Utf8("第一行第一行第一行\n"));
        Tools.Require("zip");
        var archive = tools.Run("a.zip", "sh", "-c", "zip -P secret - one.txt | cat > a.zip");

        var inspection = Looking.At(archive, "a.zip");

        Assert.Equal((FileFormat.Zip, Ternary.Yes, Ternary.Unknown), (inspection.Format, inspection.Encrypted, inspection.Intact));
    }

    [Fact]
    public void An_archive_with_one_locked_file_says_which()
    {
        using var tools = new Tools();
        tools.Write("open.txt", Zips.Utf8("a"));
        tools.Write("locked.txt", Zips.Utf8("b"));
        tools.Run("a.zip", "zip", "a.zip", "open.txt");

        var inspection = Looking.At(tools.Run("a.zip", "zip", "-P", "secret", "a.zip", "locked.txt"), "a.zip");

        Assert.Equal(Ternary.No, inspection.Encrypted);
        Assert.Contains(RemarkCode.SomeMembersEncrypted, inspection.Codes());
        Assert.Contains(inspection.Remarks, remark => remark is { Code: RemarkCode.Encrypted, Member: "locked.txt" });
    }

    [Theory]
    [InlineData("40 --allow", Ternary.Yes, Ternary.No)]
    [InlineData("128 --allow", Ternary.Yes, Ternary.No)]
    [InlineData("128aes --allow", Ternary.Yes, Ternary.No)]
    [InlineData("256", Ternary.Yes, Ternary.No)]
    [InlineData("256r5", Ternary.Yes, Ternary.No)]
    public void A_page_of_qpdf_is_locked_by_its_user_password_and_restricted_by_its_owner_password(string kind, Ternary byUser, Ternary byOwner)
    {
        using var tools = new Tools();
        tools.Write("in.pdf", Pictures.Pdf());
        foreach (var (user, expected) in ((string, Ternary)[])[("user", byUser), ("", byOwner)])
        {
            string[] bits = kind switch
            {
                "40 --allow" => ["40", "--"],
                "128 --allow" => ["128", "--use-aes=n", "--"],
                "128aes --allow" => ["128", "--use-aes=y", "--"],
                "256r5" => ["256", "--force-R5", "--"],
                _ => ["256", "--"],
            };
            var inspection = Looking.At(tools.Run("out.pdf", "qpdf", ["--allow-weak-crypto", "--encrypt", user, "owner", .. bits, "in.pdf", "out.pdf"]), "a.pdf");

            Assert.Equal((expected, Ternary.Yes), (inspection.Encrypted, inspection.Intact));
            Assert.Equal(expected == Ternary.Yes ? RemarkCode.Encrypted : RemarkCode.RestrictedByOwner, inspection.Codes().First());
        }
    }

    [Theory]
    [InlineData("--linearize")]
    [InlineData("--object-streams=generate")]
    [InlineData("--qdf")]
    public void A_page_of_qpdf_is_whole_and_its_parts_are_not(string layout)
    {
        using var tools = new Tools();
        tools.Write("in.pdf", Pictures.Pdf());
        var page = tools.Run("out.pdf", "qpdf", layout, "in.pdf", "out.pdf");

        Assert.Equal((Ternary.No, Ternary.Yes), (Looking.At(page, "a.pdf").Encrypted, Looking.At(page, "a.pdf").Intact));
        for (var length = 20; length < page.Length - 7; length += 13) Assert.NotEqual(Ternary.Yes, Looking.At(page[..length]).Intact);
    }
}
