using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.DataZone.Tests.Native;

/// <summary>The analyser as a program of the zone has it: from C++, through the C interface.</summary>
public sealed class ZoneLibraryTests(ZoneLibrary library) : IClassFixture<ZoneLibrary>, IDisposable
{
    private const string Employee = """{"roles":{"A":"Employee"}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zone");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "")]
    [InlineData("A说：你好", "")]
    [InlineData("A说：【机密】本次投标底价是3280万\nB说：【图片】", "")]
    [InlineData("A说：【机密】本次投标底价是3280万\nB说：【图片】", Employee)]
    [InlineData("谁\nA(经销商)说：澳门新葡京赌场上线，下注加我微信\r\n\r\n😀\0\n", Employee)]
    [InlineData("A说：在\nB说：登录密码：Tz9!rm27q", """{"roles":{"B":"Employee"},"contents":"在\n登录密码：Tz9!rm27q","kind":"Group","purpose":"Work"}""")]
    public async Task It_answers_as_the_managed_analyser_does(string transcript, string facts)
    {
        string[] files = facts.Length == 0 ? [File("chat", transcript)] : [File("chat", transcript), File("facts", facts)];

        Assert.Equal($"WCP_ZONE_OK\n{Managed(transcript, facts)}\n", await library.CheckAsync(["answer", .. files]));
    }

    /// <summary>What it takes is printed; the count of findings is what is held.</summary>
    [Fact]
    public async Task A_thousand_lines_have_their_findings_and_how_long_that_takes_is_printed()
    {
        var chat = File("chat", ThousandLines());
        var answer = (await library.CheckAsync("answer", chat)).Split('\n')[1];
        TestContext.Current.TestOutputHelper?.WriteLine(await library.CheckAsync("speed", chat));

        Assert.Equal(Managed(ThousandLines(), ""), answer);
        using var read = JsonDocument.Parse(answer);
        Assert.Equal((1000, 1000), (read.RootElement.GetProperty("lines").GetInt32(), read.RootElement.GetProperty("judged").GetInt32()));
        Assert.Equal(50, read.RootElement.GetProperty("findings").EnumerateArray().Count(static finding => finding.GetProperty("rule").GetString() == "2.1.3/private-promotion"));
    }

    [Fact]
    public async Task A_huge_transcript_is_read_up_to_its_bounds()
    {
        var huge = string.Concat(Enumerable.Range(0, 400_000).Select(static i => $"{(char)('A' + (i % 26))}说：第{i}项\n"));
        var answer = (await library.CheckAsync("answer", File("chat", huge))).Split('\n');

        Assert.Equal("WCP_ZONE_OK", answer[0]);
        using var read = JsonDocument.Parse(answer[1]);
        Assert.False(read.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(400_000, read.RootElement.GetProperty("lines").GetInt32());
        Assert.Equal((20_000, 380_000), (read.RootElement.GetProperty("judged").GetInt32(), read.RootElement.GetProperty("remarks")[0].GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_by_name() => Assert.Equal(
        """
        null transcript	WCP_ZONE_NULL_ARGUMENT	
        null answer	WCP_ZONE_NULL_ARGUMENT	
        null zone	WCP_ZONE_NULL_ARGUMENT	
        no analyser	WCP_ZONE_NO_SUCH_ANALYSER	
        another analyser	WCP_ZONE_NO_SUCH_ANALYSER	
        too large	WCP_ZONE_TOO_LARGE	
        invalid UTF-8	WCP_ZONE_INVALID_UTF8	{"error":{"code":"InvalidUtf8","at":9,"says":"The transcript is no UTF-8 at byte 9: hand it in as the zone gives it, in whole characters."}}
        invalid facts	WCP_ZONE_INVALID_FACTS	{"error":{"code":"InvalidFacts","at":14,"says":"The facts are to hold one of Unknown, Employee, Customer, Partner, Outsider, Robot at roles (byte 14)."}}
        broken facts	WCP_ZONE_INVALID_FACTS	{"error":{"code":"InvalidFacts","at":0,"says":"The facts are no JSON in line 1: hand in one object, in UTF-8."}}
        invalid options	WCP_ZONE_INVALID_OPTIONS	{"error":{"code":"InvalidOptions","at":12,"says":"The options are to hold a whole number above 0 at maxLines (byte 12)."}}
        no analyser is handed out	WCP_ZONE_INVALID_OPTIONS	
        freed	WCP_ZONE_OK	
        freed again	WCP_ZONE_NO_SUCH_ANALYSER	
        used after	WCP_ZONE_NO_SUCH_ANALYSER	
        a status that there is not	WCP_ZONE_UNKNOWN	

        """,
        await library.CheckAsync("refused"));

    [Fact]
    public async Task Two_analysers_answer_four_threads_as_one_would() =>
        Assert.Equal("0\n", await library.CheckAsync("threads", File("chat", ThousandLines())));

    /// <summary>After a thousand calls the process has what it needs; the other nine thousand keep nothing.</summary>
    [Fact]
    public async Task Ten_thousand_calls_keep_no_memory()
    {
        var pages = (await library.CheckAsync("repeat", File("chat", "A说：【机密】本次投标底价是3280万\nB说：收到"), "10000")).Split(' ').Select(static number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var grown = (pages[1] - pages[0]) * pages[2];

        Assert.True(grown < 8 << 20, $"It grew by {grown} bytes.");
    }

    [Fact]
    public async Task The_example_prints_what_its_page_shows()
    {
        var printed = (await library.ExampleAsync()).Split('\n');

        Assert.Equal("WCP_ZONE_OK", printed[0]);
        Assert.Equal(Managed("A说：新系统的登录密码：Tz9!rm27q\nB说：收到，谢谢\n", Employee), printed[1]);
    }

    private static string Managed(string transcript, string facts) => Encoding.UTF8.GetString(TranscriptJson.Write(Transcripts.Analyser.Ask(transcript, Transcripts.Facts(facts))));

    private static string ThousandLines()
    {
        string[] talk = ["好的收到", "明天上午十点开会，地点三楼会议室", "这个需求排到下周吧，开发人手不够", "麻烦把表格再发我一份", "测试环境部署好了，可以验收", "周末团建大家有空吗", "物流单号已经同步到表格里了"];
        return string.Concat(Enumerable.Range(0, 1000).Select(i => $"{(char)('A' + (i % 3))}说：{(i % 20 == 7 ? "加我微信做代理，日入过万，招下级" : talk[i % talk.Length])}\n"));
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllBytes(path, Encoding.UTF8.GetBytes(content));
        return path;
    }
}
