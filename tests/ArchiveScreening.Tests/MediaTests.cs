using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using WeChatPolicy.Rules;

namespace ArchiveScreening.Tests;

/// <summary>Files of messages, out of a folder: inspected, judged by what they hold, and named where they were not read.</summary>
public class MediaTests
{
    private static readonly string[] s_parts = ["matter", "of", "reason"];

    private const string Secret = "本文件属公司绝密，严禁外传";

    public static TheoryData<string, string, string?, string?> Files => new()
    {
        { "周报.txt", "本周完成接口联调", null, null },
        { "周报.txt", Secret, "2.4.2/secret-file", null },
        { "周报.zip", "zip:本周完成接口联调", null, null },
        { "周报.zip", "zip:" + Secret, "2.4.2/secret-file", null },
        // What the sender sent was cut short: the digest fits, and the archive ends too soon.
        { "周报.zip", "cut:本周完成接口联调", "2.4.1/file-complete", "FileReadInPart Zip CutShort" },
        { "周报.pdf", "本周完成接口联调", "2.4.1/file-format", null },
        { "周报.txt", "missing:x", null, "MediaMissing File NotThere" },
        { "周报.txt", "other:" + Secret, null, "MediaFailed File DigestDiffers" },
        { "周报.txt", "short:本周完成接口联调", null, "MediaFailed File TooShort" },
        { "周报.txt", "folder:x", null, "MediaMissing File NotThere" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_judged_by_what_it_holds_and_named_where_it_was_not_read(string name, string what, string? rule, string? unread)
    {
        using var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Write("a.jsonl", Message(run, name, what));
        Assert.True(run.Screen("--archive", "a.jsonl", "--media", "media", "--all") == 0, run.Error);

        var found = run.Findings.Single()["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!).ToArray();
        if (rule is null) Assert.Empty(found);
        else Assert.Contains(rule, found);
        Assert.Equal(unread is null ? [] : new[] { unread }, Unread(run));
    }

    [Fact]
    public void Without_a_folder_every_file_counts_as_not_opened()
    {
        using var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Write("a.jsonl", Message(run, "周报.txt", Secret));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl", "--lang", "en"));
        Assert.Equal(["MediaUnread File"], Unread(run));
        Assert.Contains("Files that were not opened", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_private_is_not_opened()
    {
        using var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Write("a.jsonl", Message(run, "周报.txt", Secret, "wr-private"), Message(run, "周报.txt", "missing:x", "wr-private"));
        run.Write("directory.json", """{"employees":[{"id":"zhang.wei"},{"id":"li.na"}],"rooms":[{"id":"wr-private","purpose":"Private"}]}""");
        Assert.Equal(0, run.Screen("--archive", "a.jsonl", "--directory", "directory.json", "--media", "media", "--all"));
        Assert.All(run.Findings, line => Assert.Equal("NotApplicable", (string?)line["outcome"]));
        Assert.Empty(Unread(run));
    }

    [Fact]
    public void No_text_and_no_name_of_a_file_is_told()
    {
        using var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Write("a.jsonl", Message(run, "张三的身世.txt", "身高一米七，生在南方"), Message(run, "张三的身世.txt", "missing:x"));
        run.Screen("--archive", "a.jsonl", "--media", "media", "--all");
        foreach (var hidden in new[] { "身世", "一米七" }) Assert.DoesNotContain(hidden, run.Output + run.Error + run.Report + run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_before_anything_is_judged()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"));
        Assert.Equal(2, run.Screen("--archive", "a.jsonl", "--media", "nowhere"));
        Assert.Contains("there is no such folder", run.Error, StringComparison.Ordinal);
        Assert.False(run.Has("screening-out"));
    }

    private static IEnumerable<string> Unread(ScreeningRun run) => run.Summary["completeness"]!["entries"]!.AsArray()
        .Where(entry => (string?)entry!["matter"] != "SequenceUnknown")
        .Select(entry => string.Join(' ', s_parts.Select(part => (string?)entry![part]).Where(part => part is not null)));

    /// <summary>A message with a file, whose content lies in the folder as <paramref name="what"/> says.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "The archive names files by it.")]
    private static string Message(ScreeningRun run, string name, string what, string room = "wr-sales")
    {
        var (state, text) = what.Split(':') is [var first, var rest] ? (first, rest) : ("", what);
        var content = state is "zip" or "cut" ? Zip(text) : Encoding.UTF8.GetBytes(text + "\n");
        if (state == "cut") content = content[..^30];
        var md5 = Convert.ToHexStringLower(MD5.HashData(content));
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "media")).FullName;
        var path = Path.Combine(folder, md5);
        if (state == "folder") Directory.CreateDirectory(path);
        else if (state != "missing") File.WriteAllBytes(path, state switch { "other" => [.. content.Reverse()], "short" => content[..^3], _ => content });
        return $$$"""{"msgid":"m-{{{md5}}}","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"{{{room}}}","msgtime":1772413200000,"msgtype":"file","file":{"md5sum":"{{{md5}}}","filename":"{{{name}}}","fileext":"{{{Path.GetExtension(name)[1..]}}}","filesize":{{{content.Length}}},"sdkfileid":"x"}}""";
    }

    private static byte[] Zip(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("周报.txt").Open(), new UTF8Encoding(false));
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
