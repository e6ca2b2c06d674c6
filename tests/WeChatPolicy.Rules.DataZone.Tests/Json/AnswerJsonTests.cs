using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace WeChatPolicy.Rules.DataZone.Tests.Json;

public class AnswerJsonTests
{
    private static readonly JsonSchema s_answer = JsonSchema.FromText(Schema("transcript-answer.schema.json"));
    private static readonly JsonSchema s_facts = JsonSchema.FromText(Schema("transcript-facts.schema.json"));

    [Theory]
    [InlineData("", "")]
    [InlineData("A说：好", "")]
    [InlineData("谁\nA说：【机密】本次投标底价是3280万\nB说：【图片】\nB(经销商)说：\nA说：我是公安局的，请把钱转到安全账户并告诉我验证码", """{"roles":{"A":"Employee"}}""")]
    public void An_answer_is_as_its_schema_has_it(string transcript, string facts) =>
        AssertFits(s_answer, TranscriptJson.Write(Transcripts.Analyser.Ask(transcript, Transcripts.Facts(facts))));

    [Fact]
    public void An_error_is_as_its_schema_has_it() =>
        AssertFits(s_answer, TranscriptJson.Write(Assert.Throws<TranscriptException>(() => Transcripts.Analyser.Ask([0xFF]))));

    /// <summary>The zone refuses an answer that has a member which its example has not.</summary>
    [Fact]
    public void An_answer_has_all_its_members_whatever_was_found()
    {
        Assert.Equal(Members(""), Members("谁\nA说：【机密】本次投标底价是3280万\nB说：【图片】"));

        static string[] Members(string transcript)
        {
            using var answer = JsonDocument.Parse(TranscriptJson.Write(Transcripts.Analyser.Ask(transcript)));
            return [.. answer.RootElement.EnumerateObject().Select(static member => member.Name)];
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"roles":{"A":"Employee","B":"Customer","客户1":"Outsider"},"kind":"Group","purpose":"Work","workGroup":"Yes","external":"No","supervisionChannel":"Unknown","exemption":"None","contents":"你好\n"}""")]
    public void Facts_that_fit_their_schema_are_read(string facts)
    {
        AssertFits(s_facts, Encoding.UTF8.GetBytes(facts));
        Transcripts.Facts(facts);
    }

    [Theory]
    [InlineData("", 0, "The facts are no JSON in line 1")]
    [InlineData("{", 0, "The facts are no JSON in line 1")]
    [InlineData("[]", 0, "The facts are to hold an object at facts (byte 0)")]
    [InlineData("null", 0, "The facts are to hold an object at facts (byte 0)")]
    [InlineData("{} {}", 3, "The facts are no JSON in line 1")]
    [InlineData("""{"roles":[]}""", 9, "The facts are to hold an object at roles (byte 9)")]
    [InlineData("""{"roles":{"A":"employee"}}""", 14, "The facts are to hold one of Unknown, Employee, Customer, Partner, Outsider, Robot at roles (byte 14)")]
    [InlineData("""{"roles":{"A":1}}""", 14, "The facts are to hold one of Unknown, Employee")]
    [InlineData("""{"roles":{"":"Employee"}}""", 13, "The facts are to hold names that are not empty at roles")]
    [InlineData("""{"roles":{"A":"Employee","A":"Customer"}}""", 25, "The facts are to hold an object in which nothing stands twice at roles")]
    [InlineData("""{"kind":"Group","kind":"Group"}""", 16, "The facts are to hold an object in which nothing stands twice at facts")]
    [InlineData("""{"kind":"Chat"}""", 8, "The facts are to hold one of Unknown, Direct, Group, Moments, OfficialAccount at kind (byte 8)")]
    [InlineData("""{"purpose":"Work, Private"}""", 11, "The facts are to hold one of Unknown, Work, Private at purpose")]
    [InlineData("""{"external":true}""", 12, "The facts are to hold one of Unknown, No, Yes at external")]
    [InlineData("""{"contents":7}""", 12, "The facts are to hold a string at contents")]
    [InlineData("""{"contents":"\ud800"}""", 12, "The facts are to hold a string of whole characters at contents")]
    [InlineData("""{"judge":"A"}""", 9, "The facts hold a member that there is not before byte 9; there are roles, contents, kind")]
    public void Facts_that_do_not_are_refused_by_what_and_where(string facts, int at, string says)
    {
        var error = Assert.Throws<TranscriptException>(() => Transcripts.Facts(facts.Length == 0 ? " " : facts));

        Assert.Equal(TranscriptError.InvalidFacts, error.Error);
        Assert.StartsWith(says, error.Message, StringComparison.Ordinal);
        Assert.InRange(error.At, 0, Math.Max(at, 1));
        Assert.DoesNotContain("employee", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("judge", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", 4 << 20, 20_000, 4000)]
    [InlineData("""{"maxBytes":10,"maxLines":20,"timeLimitMilliseconds":30,"moreWords":"[says]\n曰"}""", 10, 20, 30)]
    public void Options_are_read(string json, int bytes, int lines, int milliseconds)
    {
        var options = TranscriptJson.ReadOptions(Encoding.UTF8.GetBytes(json));

        Assert.Equal((bytes, lines, milliseconds), (options.MaxBytes, options.MaxLines, (int)options.TimeLimit.TotalMilliseconds));
    }

    [Theory]
    [InlineData("""{"maxBytes":0}""", "The options are to hold a whole number above 0 at maxBytes (byte 12).")]
    [InlineData("""{"maxLines":1.5}""", "The options are to hold a whole number above 0 at maxLines (byte 12).")]
    [InlineData("""{"timeLimitMilliseconds":99999999999}""", "The options are to hold a whole number above 0 at timeLimitMilliseconds (byte 25).")]
    [InlineData("""{"moreWords":"说"}""", "The options hold words of which it is to be said that: Line 1 of the words stands under no heading.")]
    [InlineData("""{"limit":1}""", "The options hold a member that there is not before byte 9; there are maxBytes, maxLines, timeLimitMilliseconds, moreWords.")]
    public void Options_that_are_none_are_refused(string json, string says)
    {
        var error = Assert.Throws<TranscriptException>(() => TranscriptJson.ReadOptions(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((TranscriptError.InvalidOptions, says), (error.Error, error.Message));
    }

    [Fact]
    public void The_page_of_the_data_zone_shows_an_answer_as_it_is()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "data-zone.md"));
        var shown = JsonNode.Parse(page.Split("```json")[1].Split("```")[0])!;
        var given = JsonNode.Parse(TranscriptJson.Write(Transcripts.Analyser.Ask("A说：新系统的登录密码：Tz9!rm27q\nB说：收到，谢谢\n", Transcripts.Facts("""{"roles":{"A":"Employee"}}"""))))!;

        // The policy is another one with every change of a rule.
        shown["policyVersion"] = given["policyVersion"]!.DeepClone();
        Assert.Equal(given.ToJsonString(), shown.ToJsonString());
    }

    private static void AssertFits(JsonSchema schema, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null).SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    private static string Schema(string name) => File.ReadAllText(Path.Combine(Checkout.Root, "src", "WeChatPolicy.Rules.DataZone", name));
}
