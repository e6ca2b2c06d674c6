using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>The vendor's C functions, called for real: in a stand-in of the library that is compiled from C.</summary>
[Collection(nameof(SealedArchive))]
public class NativeSdkTests(SealedArchive archive)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(1, 500)]
    [InlineData(1, 7)]
    [InlineData(2, 36)]
    [InlineData(4, 10)]
    public void What_openssl_encrypted_is_read_through_the_library(int parallelism, int pageSize)
    {
        var library = Library();
        using var keys = ArchiveKeys.Load(archive.Keys);
        List<SequencedLine> lines;
        using (var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret"))
        {
            lines = [.. new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { PageSize = pageSize, Parallelism = parallelism }).All()];
            Assert.Equal((1, 0, 0), library.Live);
        }

        Assert.Equal(Expected(), lines.Select(line => (line.Sequence!.Value, line.KeyVersion!.Value, line.Line.Message?.Text)));
        Assert.Equal((SealedArchive.Messages, (0, 0, 0)), ((int)keys.Operations, library.Live));
    }

    [Fact]
    public void The_managed_stand_in_reads_the_same()
    {
        archive.Needed();
        using var keys = ArchiveKeys.Load(archive.Keys);
        using var sdk = StandInFinanceSdk.Open(archive.Folder);

        var lines = new ChatDataReader(sdk, keys).All().ToList();

        Assert.Equal(Expected(), lines.Select(line => (line.Sequence!.Value, line.KeyVersion!.Value, line.Line.Message?.Text)));
    }

    [Fact]
    public void A_version_whose_key_is_missing_costs_its_messages_alone()
    {
        var library = Library();
        using var keys = new ArchiveKeys();
        foreach (var version in (long[])[1, 3]) keys.Add(version, File.ReadAllText(Path.Combine(archive.Keys, $"{version}.pem")));
        using (var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret"))
        {
            var reader = new ChatDataReader(sdk, keys);
            Assert.Equal(24, reader.All().Count(line => line.Line.Message is not null));
            Assert.Equal(12, reader.Rejects["unknown-key-version"]);
        }

        Assert.Equal((0, 0, 0), library.Live);
    }

    [Fact]
    public void Files_come_in_pieces()
    {
        var library = Library();
        using (var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret"))
        {
            var (whole, pieces) = (new MemoryStream(), 0);
            MediaChunk? piece = null;
            while (piece is not { IsLast: true })
            {
                piece = sdk.GetMediaData("file-1", piece?.NextIndex, s_patience);
                whole.Write(piece.Data.Span);
                pieces++;
            }

            Assert.Equal((4, null), (pieces, piece.NextIndex));
            Assert.Equal(archive.Media, whole.ToArray());
            var empty = sdk.GetMediaData("empty", null, s_patience);
            Assert.Equal((0, true), (empty.Data.Length, empty.IsLast));
            Assert.Equal((1, 0, 0), library.Live);
        }

        Assert.Equal((0, 0, 0), library.Live);
    }

    public static TheoryData<string, Fault, int, string> Faults => new()
    {
        { "chat", Fault.Returns, 10001, "network" },
        { "chat", Fault.Returns, 10009, "address-not-allowed" },
        { "chat", Fault.Returns, 77, "unknown" },
        { "chat", Fault.NullContent, 0, "no-content" },
        { "chat", Fault.NegativeLength, 0, "invalid-length" },
        { "chat", Fault.NoBuffer, 0, "no-memory" },
        { "decrypt", Fault.Returns, 10006, "decryption-failed" },
        { "decrypt", Fault.NullContent, 0, "no-content" },
        { "decrypt", Fault.NegativeLength, 0, "invalid-length" },
        { "decrypt", Fault.NoBuffer, 0, "no-memory" },
        { "media", Fault.Returns, 10010, "data-expired" },
        { "media", Fault.NullContent, 0, "no-content" },
        { "media", Fault.NegativeLength, 0, "invalid-length" },
        { "media", Fault.NoBuffer, 0, "no-memory" },
        { "media", Fault.BrokenIndex, 0, "invalid-index" },
        { "load", Fault.NoInstance, 0, "no-memory" },
        { "load", Fault.Returns, 10011, "certificate" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_goes_wrong_has_a_name_and_everything_is_given_back(string call, Fault fault, int code, string name)
    {
        var library = Library();
        if (call == "load") library.Next(fault, code);
        var made = library.Made;
        using var keys = ArchiveKeys.Load(archive.Keys);
        var error = Assert.Throws<WeComSdkException>(() =>
        {
            using var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret");
            var entry = JsonNode.Parse(sdk.GetChatData(0, 1, s_patience))!["chatdata"]![0]!;
            var key = keys.Open((long)entry["publickey_ver"]!, Encoding.ASCII.GetBytes((string)entry["encrypt_random_key"]!), out _);
            library.Next(fault, code);
            if (call == "chat") sdk.GetChatData(0, 10, s_patience);
            if (call == "decrypt") sdk.DecryptData(key, Encoding.ASCII.GetBytes((string)entry["encrypt_chat_msg"]!));
            if (call == "media") sdk.GetMediaData("file-1", null, s_patience);
        });
        library.Next(Fault.None);

        Assert.Equal((name, code), (error.Name, error.Code));
        Assert.Equal((0, 0, 0), library.Live);
        if (fault != Fault.NoInstance) Assert.True(library.Made > made);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_is_refused_is_in_no_message()
    {
        var library = Library();
        var error = Assert.Throws<WeComSdkException>(() => NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "s3cr3t"));
        Assert.Equal(("Init", 10000, "invalid-argument"), (error.Call, error.Code, error.Name));
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), library.Live);
    }

    [Fact]
    public void A_host_that_throws_amid_a_page_leaves_nothing_behind()
    {
        var library = Library();
        using var keys = ArchiveKeys.Load(archive.Keys);
        Assert.Throws<TimeZoneNotFoundException>(() =>
        {
            using var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret");
            foreach (var line in new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { Parallelism = 2 }).All())
            {
                if (line.Sequence == 110) throw new TimeZoneNotFoundException();
            }
        });
        Assert.Equal((0, 0, 0), library.Live);
    }

    [Fact]
    public void Calls_of_several_threads_wait_for_each_other()
    {
        var library = Library();
        using (var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret"))
        {
            library.Next(Fault.Waits);
            Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, number =>
            {
                if (number % 2 == 0) sdk.GetChatData(0, 5, s_patience);
                else sdk.GetMediaData("empty", null, s_patience);
            });
            library.Next(Fault.None);
        }

        Assert.Equal((1, (0, 0, 0)), (library.MostAtOnce, library.Live));
    }

    [Fact]
    public void Proxy_password_and_patience_are_handed_over()
    {
        var library = Library();
        var options = new WeComSdkOptions { Proxy = "http://10.0.0.1:8081", ProxyPassword = "user:pa55" };
        using var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret", options);
        sdk.GetChatData(0, 1, TimeSpan.FromMilliseconds(1500));
        Assert.True(library.LastProxyIs("http://10.0.0.1:8081", "user:pa55"));
        Assert.Equal(2, library.LastTimeout);
        Assert.DoesNotContain("pa55", options.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.1", options.ToString(), StringComparison.Ordinal);
        using var without = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret");
        without.GetMediaData("empty", null, s_patience);
        Assert.True(library.LastProxyIs("", ""));
    }

    [Fact]
    public void What_is_larger_than_the_limit_is_not_taken_over()
    {
        var library = Library();
        using (var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret", new WeComSdkOptions { MaxBytes = 1000 }))
        {
            Assert.Equal("answer-too-large", Assert.Throws<WeComSdkException>(() => sdk.GetChatData(0, 100, s_patience)).Name);
            Assert.Equal("answer-too-large", Assert.Throws<WeComSdkException>(() => sdk.GetMediaData("file-1", null, s_patience)).Name);
        }

        Assert.Equal((0, 0, 0), library.Live);
    }

    [Fact]
    public void What_was_disposed_of_is_not_called_and_is_destroyed_once()
    {
        var library = Library();
        var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret");
        sdk.Dispose();
        sdk.Dispose();
        Assert.Equal((0, 0, 0), library.Live);
        Assert.Throws<ObjectDisposedException>(() => sdk.GetChatData(0, 1, s_patience));
        Assert.Throws<ObjectDisposedException>(() => sdk.DecryptData("k"u8, "m"u8));
        Assert.Throws<ObjectDisposedException>(() => sdk.GetMediaData("file-1", null, s_patience));
    }

    [Fact]
    public void Arguments_that_a_C_function_would_misread_do_not_reach_it()
    {
        Library();
        Assert.Throws<ArgumentException>(() => NativeWeComFinanceSdk.Load(archive.Library, "a\0b", "secret"));
        using var sdk = NativeWeComFinanceSdk.Load(archive.Library, archive.Folder, "secret");
        Assert.Throws<ArgumentException>(() => sdk.DecryptData("k\0"u8, "m"u8));
        Assert.Throws<ArgumentException>(() => sdk.DecryptData("k"u8, "m\0"u8));
        Assert.Throws<ArgumentException>(() => sdk.GetMediaData("a\0b", null, s_patience));
        Assert.Throws<ArgumentException>(() => sdk.GetMediaData("file-1", "1\0", s_patience));
        Assert.Throws<ArgumentOutOfRangeException>(() => sdk.GetChatData(-1, 1, s_patience));
        Assert.Throws<ArgumentOutOfRangeException>(() => sdk.GetChatData(0, 0, s_patience));
        Assert.Throws<ArgumentOutOfRangeException>(() => sdk.GetChatData(0, 1001, s_patience));
        Assert.Throws<ArgumentOutOfRangeException>(() => sdk.GetChatData(0, 1, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => sdk.GetChatData(0, 1, TimeSpan.FromDays(30)));
    }

    [Theory]
    [InlineData("does-not-exist.so", "library-not-loaded")]
    [InlineData("chatdata.jsonl", "library-not-loaded")]
    public void A_library_that_is_none_is_named(string file, string name)
    {
        archive.Needed();
        Assert.Equal(name, Assert.Throws<WeComSdkException>(() => NativeWeComFinanceSdk.Load(Path.Combine(archive.Folder, file), "ww1", "secret")).Name);
    }

    [Fact]
    public void Another_library_is_told_by_the_function_that_it_lacks()
    {
        archive.Needed();
        var error = Assert.Throws<WeComSdkException>(() => NativeWeComFinanceSdk.Load("libc.so.6", "ww1", "secret"));
        Assert.Equal(("function-missing", "NewSdk"), (error.Name, error.Call));
    }

    private static IEnumerable<(long, long, string?)> Expected() => Enumerable.Range(1, SealedArchive.Messages)
        .Select(number => (100L + number, (long)(number % 3) + 1, (string?)$"第{number}条：请查收 \"附件\" 😀{new string('长', number * 7)}"));

    private StandInLibrary Library()
    {
        archive.Needed();
        return new StandInLibrary(archive.Library);
    }
}
