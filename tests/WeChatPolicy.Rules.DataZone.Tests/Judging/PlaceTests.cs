using System.Text;

namespace WeChatPolicy.Rules.DataZone.Tests.Judging;

/// <summary>Where in the bytes of the transcript something was found.</summary>
public class PlaceTests
{
    private const string Group = """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""";

    [Theory]
    [InlineData("A说：你这个傻逼", "1:傻逼")]
    [InlineData("\uFEFFA说：你这个傻逼", "1:傻逼")]
    [InlineData("\nA说：😀😀你这个傻逼", "2:傻逼")]
    [InlineData("A说：第一行\r\n第二行\r\n你这个傻逼，真的", "3:傻逼")]
    [InlineData("没人说\nA（员工）说：你这个傻逼", "2:傻逼")]
    [InlineData("A说：「张三：你好」\n- - - - - - - - - - - - - - -\n你这个傻逼", "3:傻逼")]
    public void A_place_is_counted_in_bytes_from_the_beginning(string transcript, string found)
    {
        var bytes = Encoding.UTF8.GetBytes(transcript);
        var finding = Transcripts.Analyser.Ask(bytes, Transcripts.Facts(Group)).Findings.First(finding => finding.RuleId == "2.2.4/personal-attack");

        Assert.Equal([found], finding.Places.Select(place => $"{place.Line}:{Encoding.UTF8.GetString(bytes, place.Start, place.Length)}"));
    }

    [Fact]
    public void Several_places_stand_in_the_order_of_the_text_also_where_a_message_goes_over_lines()
    {
        var bytes = Encoding.UTF8.GetBytes("B说：在\nA说：澳门新葡京赌场上线\n下注加我微信\n赌场包赢");
        var places = Transcripts.Analyser.Ask(bytes, new() { Roles = new Dictionary<string, ParticipantKind> { ["A"] = ParticipantKind.Employee } })
            .Findings.First(finding => finding.Clause == "1.3.1").Places;

        Assert.True(places.Count > 1);
        Assert.Equal(places.OrderBy(place => place.Start), places);
        Assert.All(places, place => Assert.Equal(place.Line, bytes.AsSpan(0, place.Start).Count((byte)'\n') + 1));
    }
}
