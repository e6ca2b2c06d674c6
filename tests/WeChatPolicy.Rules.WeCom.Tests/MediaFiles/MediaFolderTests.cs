namespace WeChatPolicy.Rules.WeCom.Tests.MediaFiles;

/// <summary>What messages carry in a folder: names, what is found, what goes on, what is kept apart.</summary>
public class MediaFolderTests
{
    private static readonly byte[] s_content = Carried.Content;
    private static readonly string s_md5 = Carried.Md5Of(s_content);

    /// <summary>The MD5 and the message, and the name.</summary>
    public static TheoryData<string?, string, string> Names => new()
    {
        { "0CC175B9C0F1B6A831C399E269772661", "5001_1", "0cc175b9c0f1b6a831c399e269772661" },
        { "0cc175b9c0f1b6a831c399e269772661", "../../etc/passwd", "0cc175b9c0f1b6a831c399e269772661" },
        { null, "5001_1", "5001_1" },
        { "", "2641513858500683770_1603876152_external", "2641513858500683770_1603876152_external" },
        { "../escape", "5001_1", "5001_1" },
        { "0cc175b9c0f1b6a831c399e26977266", "5001_1", "5001_1" },
        { null, "../../etc/passwd", "0x" },
        { null, "CAQQluDa4QUY0On2rYSAgAMgzPrShAE=", "0x" },
        { null, "caqqluda4quy0on2rysagamgzprshae=", "0x" },
        { null, "con", "0x" },
        { null, "7.tar", "0x" },
        { null, "7/8", "0x" },
        { null, "7#1", "0x" },
        { null, "7 8", "0x" },
        { null, "0x7", "0x" },
        { null, "消息一", "0x" },
        { null, "00000000000000000000000000000001", "0x" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_the_digest_or_the_message_and_never_leads_out_of_the_folder(string? md5, string messageId, string name)
    {
        var given = MediaFolder.NameOf(Carried.File(md5, messageId: messageId))!;

        if (name != "0x") Assert.Equal(name, given);
        else Assert.Matches("^0x[0-9a-f]{64}$", given);
    }

    [Fact]
    public void Ids_that_differ_by_case_alone_have_different_names_on_any_disk()
    {
        string[] ids = ["5001_a", "5001_A", "5001_á"];
        var names = ids.Select(id => MediaFolder.NameOf(Carried.File(messageId: id))).ToArray();
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Of_several_without_a_digest_each_has_its_number()
    {
        var line = Archive.ReadOne(Archive.Line("mixed", """ "mixed":{"item":[{"type":"image","content":"{\"sdkfileid\":\"a\"}"},{"type":"file","content":"{\"filename\":\"甲.pdf\",\"sdkfileid\":\"b\"}"},{"type":"image","content":"{\"sdkfileid\":\"c\"}"}]} """).Replace("m-1", "5001_1", StringComparison.Ordinal));
        Assert.Equal(["5001_1", "5001_1#1", "5001_1#2"], line.Media.Select(MediaFolder.NameOf));
    }

    [Fact]
    public void What_was_fetched_is_found_and_not_fetched_again()
    {
        using var own = new OwnFolder();
        var file = Carried.File(s_md5, s_content.Length);
        Assert.Null(own.Media.Find(file));
        Assert.Equal(MediaReason.Complete, new MediaFetcher(new ScriptedSdk(s_content)).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);

        Assert.Equal([s_md5], own.Names);
        Assert.Equal(s_content, File.ReadAllBytes(own.Media.Find(file)!));
        var again = new ScriptedSdk(s_content);
        Assert.Equal(MediaReason.Complete, new MediaFetcher(again).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);
        Assert.Empty(again.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_broke_off_goes_on_in_another_process(bool withDigest)
    {
        using var own = new OwnFolder();
        var file = Carried.File(withDigest ? s_md5 : null, s_content.Length);
        Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(2, 10001)).Fetch(file, own.Media, TestContext.Current.CancellationToken));
        Assert.Null(own.Media.Find(file));

        var sdk = new ScriptedSdk(s_content);
        var outcome = new MediaFetcher(sdk).Fetch(file, own.Media, TestContext.Current.CancellationToken);

        Assert.Equal("8", sdk.Asked[0]);
        Assert.Equal(withDigest ? MediaReason.Complete : MediaReason.Unverified, outcome.Reason);
        Assert.Equal(s_content, File.ReadAllBytes(own.Media.Find(file)!));
        Assert.Single(own.Names);
    }

    /// <summary>What became of the place and the part before the second try; in each case it begins anew.</summary>
    [Theory]
    [InlineData(".place", "")]
    [InlineData(".place", "somebody\n8\n8\n")]
    [InlineData(".place", "torn")]
    [InlineData(".part", "1")]
    public void A_place_that_does_not_fit_is_not_gone_on_from(string which, string text)
    {
        using var own = new OwnFolder();
        var file = Carried.File(s_md5, s_content.Length);
        Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(2, 10001)).Fetch(file, own.Media, TestContext.Current.CancellationToken));
        File.WriteAllText(Path.Combine(own.Media.Path, s_md5 + which), text);

        var sdk = new ScriptedSdk(s_content);
        Assert.Equal(MediaReason.Complete, new MediaFetcher(sdk).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);
        Assert.Equal("-", sdk.Asked[0]);
        Assert.Equal([s_md5], own.Names);
    }

    [Fact]
    public void The_same_content_under_another_id_does_not_go_on_from_the_first_ones_place()
    {
        using var own = new OwnFolder();
        Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(2, 10001)).Fetch(Carried.File(s_md5, id: "one"), own.Media, TestContext.Current.CancellationToken));

        var sdk = new ScriptedSdk(s_content);
        Assert.Equal(MediaReason.Complete, new MediaFetcher(sdk).Fetch(Carried.File(s_md5, id: "other"), own.Media, TestContext.Current.CancellationToken).Reason);
        Assert.Equal("-", sdk.Asked[0]);
    }

    /// <summary>A part that was changed meanwhile shows by the digest.</summary>
    [Fact]
    public void A_part_that_was_changed_is_not_taken_for_whole()
    {
        using var own = new OwnFolder();
        var file = Carried.File(s_md5, s_content.Length);
        Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(2, 10001)).Fetch(file, own.Media, TestContext.Current.CancellationToken));
        File.WriteAllBytes(Path.Combine(own.Media.Path, $"{s_md5}.part"), new byte[8]);

        Assert.Equal(MediaReason.DigestDiffers, new MediaFetcher(new ScriptedSdk(s_content)).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);
        Assert.Equal([$"{s_md5}.rejected"], own.Names);
        Assert.Null(own.Media.Find(file));
        Assert.Equal(MediaReason.Complete, new MediaFetcher(new ScriptedSdk(s_content)).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);
    }

    /// <summary>The code at the third chunk, or what the announcement is, and what the folder holds then.</summary>
    [Theory]
    [InlineData(10010, null, "")]
    [InlineData(10005, null, "")]
    [InlineData(10009, null, "")]
    [InlineData(0, 5L, "5001_1.rejected")]
    [InlineData(0, 5000L, "5001_1.rejected")]
    public void What_is_not_whole_lies_under_no_name_that_is_found(int code, long? size, string names)
    {
        using var own = new OwnFolder();
        var file = Carried.File(size: size);
        var sdk = code == 0 ? new ScriptedSdk(s_content) : new ScriptedSdk(s_content).FailsAt(2, code);
        Assert.False(new MediaFetcher(sdk).Fetch(file, own.Media, TestContext.Current.CancellationToken).IsWhole);
        Assert.Equal(names, string.Join(' ', own.Names));
        Assert.Null(own.Media.Find(file));
    }

    [Fact]
    public void Nothing_is_made_for_what_cannot_be_fetched()
    {
        using var own = new OwnFolder();
        Assert.Equal(MediaReason.NoId, new MediaFetcher(new ScriptedSdk(s_content)).Fetch(Carried.File(s_md5, id: null), own.Media, TestContext.Current.CancellationToken).Reason);
        Assert.False(Directory.Exists(own.Media.Path));
        Assert.Throws<ArgumentException>(() => new MediaFetcher(new ScriptedSdk(s_content)).Fetch(new FileAttachment { Name = "甲.pdf", SdkFileId = "x" }, own.Media, TestContext.Current.CancellationToken));
    }

    /// <summary>What lies in the folder, and what the archive announced.</summary>
    [Theory]
    [InlineData("right", true, true, MediaReason.Complete)]
    [InlineData("right", false, true, MediaReason.Unverified)]
    [InlineData("right", true, false, MediaReason.OtherSize)]
    [InlineData("right", false, false, MediaReason.TooLong)]
    [InlineData("cut", true, true, MediaReason.TooShort)]
    [InlineData("cut", false, true, MediaReason.TooShort)]
    [InlineData("swapped", true, true, MediaReason.DigestDiffers)]
    [InlineData("longer", true, true, MediaReason.TooLong)]
    [InlineData("absent", true, true, MediaReason.NotThere)]
    public void What_somebody_put_there_is_held_to_the_archive_too(string content, bool digest, bool size, MediaReason reason)
    {
        using var own = new OwnFolder();
        var file = Carried.File(digest ? s_md5 : null, size ? s_content.Length : 3);
        byte[] bytes = content switch { "cut" => s_content[..^2], "swapped" => [.. s_content.Reverse()], "longer" => [.. s_content, 1], _ => s_content };
        if (content != "absent") own.Write(MediaFolder.NameOf(file)!, bytes);

        using var opened = own.Media.Open(file, out var outcome, TestContext.Current.CancellationToken);

        Assert.Equal(reason, outcome.Reason);
        Assert.Equal(outcome.IsWhole, opened is not null);
        Assert.Equal(0, opened?.Position ?? 0);
    }

    /// <summary>What is in the folder and announced; what the fact then says of what arrived, and whether it accuses anybody.</summary>
    [Theory]
    [InlineData("right", true, true, true)]
    [InlineData("right", false, true, true)]
    [InlineData("right", true, false, true)]
    [InlineData("cut", true, true, false)]
    [InlineData("swapped", true, true, false)]
    [InlineData("absent", true, true, false)]
    public void A_file_that_this_archive_failed_to_read_is_nobodys_breach(string content, bool digest, bool size, bool known)
    {
        using var own = new OwnFolder();
        var file = Carried.File(digest ? s_md5 : null, size ? s_content.Length : 3);
        if (content != "absent") own.Write(MediaFolder.NameOf(file)!, content == "cut" ? s_content[..^2] : content == "swapped" ? [.. s_content.Reverse()] : s_content);
        var line = Archive.ReadOne(Archive.Line("file", $$""" "file":{"filename":"预算.pdf","filesize":{{file.Size}},"md5sum":"{{file.Md5}}"} """, "wr1"));
        var looked = 0;

        var transfer = own.Media.Receive(Assert.Single(line.Transfers()), file, (stream, received, _) =>
        {
            looked++;
            Assert.Equal(0, stream.Position);
            return received with { Encrypted = Ternary.No, ReceivedSize = received.ReceivedSize ?? stream.Length };
        }, out var outcome, TestContext.Current.CancellationToken);

        Assert.Equal((known, known), (transfer.ReceivedSize is not null, transfer.ReceivedDigest is not null));
        Assert.Equal(size || !known ? (long?)file.Size : null, transfer.AnnouncedSize);
        Assert.Equal(outcome.IsWhole ? 1 : 0, looked);
        Assert.Equal(outcome.IsWhole ? Ternary.No : Ternary.Unknown, transfer.Encrypted);
        Assert.Equal(Ternary.Unknown, transfer.Intact);
        var engine = PolicyBuilder.CreateDefault().Build();
        var sent = transfer with { CompanyFile = Ternary.Yes };
        Assert.DoesNotContain(engine.Evaluate(sent).Findings, finding => finding.RuleId == "2.4.1/file-complete");

        // A host that knows what the recipient got may say so.
        Assert.Contains(engine.Evaluate(sent with { AnnouncedSize = 7, ReceivedSize = 1 }).Findings, finding => finding.RuleId == "2.4.1/file-complete");
    }

    [Fact]
    public void What_the_host_told_is_not_overwritten()
    {
        var outcome = new MediaOutcome { Reason = MediaReason.Complete, ReceivedSize = 5, ReceivedDigest = new FileDigest(DigestAlgorithm.Md5, s_md5) };
        var told = new FileTransfer { Id = "t", Sender = new Participant { Id = "p", Kind = ParticipantKind.Employee }, ReceivedSize = 7, ReceivedDigest = new FileDigest(DigestAlgorithm.Sha1, new string('a', 40)) };
        Assert.Equal(told, outcome.ApplyTo(told));
        Assert.Equal(5, outcome.ApplyTo(told with { ReceivedSize = null }).ReceivedSize);
    }

    [Fact]
    public void Two_do_not_write_the_same_file_at_once()
    {
        using var own = new OwnFolder();
        var file = Carried.File(s_md5, s_content.Length);
        var sdk = new ScriptedSdk(s_content);
        sdk.At(1, () =>
        {
            Assert.Throws<IOException>(() => new MediaFetcher(new ScriptedSdk(s_content)).Fetch(file, own.Media, TestContext.Current.CancellationToken));
            return new MediaChunk(s_content.AsMemory(4, 4), "8", isLast: false);
        });
        Assert.Equal(MediaReason.Complete, new MediaFetcher(sdk).Fetch(file, own.Media, TestContext.Current.CancellationToken).Reason);
    }
}
