using System.Text.Json.Nodes;

namespace ArchiveScreening.Tests;

/// <summary>What was not read is told on the console, in the last line of the findings and in the report.</summary>
public class CompletenessTests
{
    public static TheoryData<string, string, int, string> Lines => new()
    {
        { "two in a row", $"{Numbered(1)}\n{Numbered(2)}", 0, "Yes" },
        { "a gap", $"{Numbered(1)}\n{Numbered(4)}", 1, "No" },
        { "a broken line", $"{Numbered(1)}\n{{", 1, "No" },
        { "still encrypted", Numbered(1) + "\n" + """{"seq":2,"msgid":"x","publickey_ver":1,"encrypt_random_key":"a","encrypt_chat_msg":"b"}""", 1, "No" },
        { "no numbers", ArchiveLines.Text("m1", "hello"), 0, "Unknown" },
        { "no number at one", $"{Numbered(1)}\n{ArchiveLines.Text("m9", "hello")}\n{Numbered(2)}", 0, "Unknown" },
        { "of unknown time", Numbered(1, at: 0), 0, "No" },
        { "a picture", Numbered(1) + "\n" + """{"seq":2,"msgid":"p","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"wr-sales","msgtime":1772413200000,"msgtype":"image","image":{"md5sum":"d41d8cd98f00b204e9800998ecf8427e","filesize":3,"sdkfileid":"x"}}""", 0, "No" },
        { "numbers that go back", $"{Numbered(2)}\n{Numbered(1)}\n{Numbered(3)}", 0, "Yes" },
        { "a number twice", $"{Numbered(1)}\n{Numbered(1)}\n{Numbered(2)}", 0, "Yes" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Whether_all_was_read_is_told_and_only_whole_messages_change_the_code(string what, string lines, int code, string whole)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", lines);
        Assert.True(code == run.Screen("--archive", "a.jsonl", "--lang", "en"), what + run.Error);
        Assert.Equal(whole, (string?)run.Summary["completeness"]!["isWhole"]);
        Assert.Equal(whole, (string?)run.ReportData["completeness"]!["isWhole"]);
        Assert.Contains(whole switch { "Yes" => "Everything was read", "No" => "Not everything was read", _ => "is not known" }, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "序号缺失", "类型不明的消息", "时间不明的消息", "消息中未读的文字", "无法读取的行", "没有序号，无法得知有无缺失")]
    [InlineData("en", "Numbers that no message had", "of a type that is not known", "Messages of unknown time", "Messages with texts that were not", "Lines that could not be read", "Without numbers")]
    public void Each_matter_has_a_row_with_its_places(string language, params string[] matters)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Numbered(1), Numbered(5, at: 0), Numbered(9).Replace("\"text\"", "\"hologram\"", StringComparison.Ordinal), """{"seq":10,"msgid":"l","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"wr-sales","msgtime":1772413200000,"msgtype":"link","link":{"title":"t","caption":"x"}}""", "{");
        Assert.Equal(1, run.Screen("--archive", "a.jsonl", "--lang", language));
        Assert.All([.. matters, "2-4, 6-8", "hologram: m9", "m5", "link.caption", "line 5"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        var gap = run.Summary["completeness"]!["entries"]!.AsArray().Single(entry => (string?)entry!["matter"] == "SequenceGap")!;
        Assert.Equal((6, "2-4 6-8"), ((int)gap["count"]!, string.Join(' ', gap["first"]!.AsArray().Select(place => (string?)place))));
        var shown = run.ReportData["completeness"]!["matters"]!.AsArray();
        Assert.Equal(matters.Length, shown.Count);
        Assert.All(shown, matter => Assert.Equal(2, matter!["name"]!.AsArray().Count));
    }

    [Fact]
    public void Where_all_was_read_one_line_says_so()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", [.. Enumerable.Range(1, 20).Select(number => Numbered(number))]);
        run.Screen("--archive", "a.jsonl", "--lang", "en");
        Assert.Contains("Everything was read: 20 messages\nNumbers 1 to 20, none missing\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Why and where", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.ReportData["completeness"]!["matters"]!.AsArray());
    }

    [Fact]
    public void Whatever_is_private_is_not_missed()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", """{"seq":1,"msgid":"p","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"wr-private","msgtime":0,"msgtype":"image","image":{"sdkfileid":"x"}}""");
        run.Write("directory.json", """{"employees":[{"id":"zhang.wei"},{"id":"li.na"}],"rooms":[{"id":"wr-private","purpose":"Private"}]}""");
        Assert.Equal(0, run.Screen("--archive", "a.jsonl", "--directory", "directory.json"));
        Assert.Equal(("Yes", 1), ((string?)run.Summary["completeness"]!["isWhole"], (int)run.Summary["completeness"]!["outOfScope"]!));
    }

    [Fact]
    public void An_interrupted_run_is_not_whole()
    {
        using var interruption = new CancellationTokenSource();
        using var run = new ScreeningRun { Interrupted = interruption.Token };
        run.Write("a.jsonl", Numbered(1));
        interruption.Cancel();
        Assert.Equal(130, run.Screen("--archive", "a.jsonl"));
        Assert.True((bool)run.Summary["interrupted"]!);
        Assert.Contains(run.Summary["completeness"]!["entries"]!.AsArray(), entry => (string?)entry!["matter"] == "Interrupted");
    }

    private static string Numbered(int number, long at = 1_772_413_200_000) =>
        ArchiveLines.Text($"m{number}", "hello", at: at).Replace("{\"msgid\"", $"{{\"seq\":{number},\"msgid\"", StringComparison.Ordinal);
}
