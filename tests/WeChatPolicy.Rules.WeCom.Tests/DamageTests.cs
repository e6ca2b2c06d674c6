using System.Text;
using WeChatPolicy.Rules.Tests.Damage;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Damaged files beside an archive: refused with the path or the line, or read.</summary>
public class DamageTests
{
    private const int Seed = 18;

    private const string Directory = """
        {"company":"示例","asOf":"2026-04-30","employees":[{"id":"A","name":"甲","joined":"2021-03-01","left":"2026-04-10","clearance":"Sensitive","title":"经理","manager":"B"},{"id":"B"}],
         "externals":[{"id":"wmX","kind":"Customer","name":"陈","company":"客户"}],"accounts":[{"id":"acc","holder":"A","ownership":"Company","designated":"Yes","authorisedForBusiness":"Yes"}],
         "rooms":[{"id":"wr1","members":["acc","wmX"],"supervisionChannel":"Yes","kind":"Group","purpose":"Work","name":"群"}],"directChats":[{"members":["A","B"],"purpose":"Work"}]}
        """;

    private const string Annotation = """
        {"msgid":"m-1","activity":"Unknown","veracity":"Unknown","classification":"Internal","importance":"Urgent","neededForWork":"Yes","topics":["brand"],"purpose":"Work","authors":["A",null],
         "approvals":[{"approver":"B","department":"市场部","givenAt":"2026-04-01T10:00:00+08:00","expiresAt":"2026-05-01T10:00:00+08:00"}],
         "consents":[{"person":"wmX","purpose":"Use","givenAt":"2026-04-01T10:00:00+08:00","withdrawnAt":"2026-05-01T10:00:00+08:00"}],"discloses":[{"kind":"Customer","person":"wmX","personalData":"Yes"}],"commendedBy":"B"}
        """;

    [Fact]
    public void A_damaged_directory() => DamageLaw.Holds("a directory", DamageLaw.Compact(Directory), json =>
    {
        var directory = WeComDirectory.Load(new MemoryStream(json));
        Archive.ReadOne(Archive.Line("text", "\"text\":{\"content\":\"好的\"}"), directory);
    }, static error => error is DirectoryFormatException { Faults: [['$', ..], ..] }, Seed, 3000);

    [Fact]
    public void Damaged_annotations() => DamageLaw.Holds("annotations", DamageLaw.Compact(Annotation), json =>
    {
        var annotations = Annotations.Load(new MemoryStream(json));
        Archive.ReadOne(Archive.Line("text", "\"text\":{\"content\":\"好的\"}"), annotations: annotations);
    }, static error => error is AnnotationFormatException && error.Message.Contains("ine 1", StringComparison.Ordinal), Seed, 3000);

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void An_employment_from_the_first_day_there_is_to_the_last(string joined, string left)
    {
        var directory = Archive.Directory($$"""{"employees":[{"id":"ChenJie","joined":"{{joined}}","left":"{{left}}"}]}""");
        Assert.True(directory.People.TryGetParticipant("ChenJie", out var person));
        Assert.Equal(joined[0] == '0' ? DateTimeOffset.MinValue : new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.FromHours(8)), person.JoinedAt);
        Assert.Equal(left[0] == '0' ? new DateTimeOffset(1, 1, 2, 0, 0, 0, TimeSpan.FromHours(8)) : DateTimeOffset.MaxValue, person.LeftAt);
        PolicyBuilder.CreateDefault().Build().Evaluate(Archive.Message(Archive.Line("text", "\"text\":{\"content\":\"好的\"}"), directory));
    }
}
