using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>directory.json, read and refused.</summary>
public class DirectoryTests
{
    [Fact]
    public void A_person_is_employed_to_the_end_of_the_last_day_in_China()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"A","joined":"2021-03-01","left":"2026-04-10","clearance":"Sensitive","name":"甲","title":"经理","manager":"B"},{"id":"B","left":null}]}""");
        Assert.True(directory.People.TryGetParticipant("A", out var person));
        Assert.Equal(DateTimeOffset.Parse("2021-03-01T00:00:00+08:00", null), person.JoinedAt);
        Assert.Equal(DateTimeOffset.Parse("2026-04-11T00:00:00+08:00", null), person.LeftAt);
        Assert.Equal((Classification.Sensitive, "甲", "经理", "B"), (person.Clearance, person.Name, person.Title, person.ManagerId));
        Assert.True(directory.People.TryGetAccount("A", out var account));
        Assert.Equal(Ternary.Yes, account.Designated);
    }

    [Fact]
    public void Rooms_know_their_members()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"A"}],"accounts":[{"id":"acc","holder":"A"}],"rooms":[{"id":"wr1","members":["acc","wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk"],"supervisionChannel":"Yes"}]}""");
        Assert.True(directory.People.TryGetConversation("wr1", out var room));
        Assert.Equal(["A", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk"], room.Members.Value.Select(member => member.Id));
        Assert.Equal((Ternary.Yes, Ternary.Yes, Ternary.Yes), (room.External, room.SupervisionChannel, room.WorkGroup));
    }

    [Fact]
    public void Words_that_are_not_known_are_passed_over_and_so_are_comments()
    {
        var directory = Archive.Directory("""
            { // who is who
              "company":"示例","asOf":"2026-04-30","colour":"blue","employees":[{"id":"A","shoeSize":42,},], "externals":[{"id":"wmX","kind":"customer"}] }
            """);
        Assert.Equal(("示例", new DateOnly(2026, 4, 30)), (directory.Company, directory.AsOf));
        Assert.Equal(2, directory.People.Participants.Count);
    }

    [Fact]
    public void Every_contradiction_is_listed_at_once_by_its_path()
    {
        var error = Assert.Throws<DirectoryFormatException>(() => Archive.Directory("""
            {"asOf":"30.4.2026",
             "employees":[{"id":"A","manager":"Nobody"},{"id":"A"},{"id":"C","joined":"2026-02-01","left":"2026-01-01"},{"id":"D","joined":"2026-02-30","manager":"D","clearance":"Cosmic"},{"name":"no id"},7],
             "accounts":[{"id":"acc","holder":"Ghost","ownership":"Mine"},{"id":"acc"}],
             "rooms":[{"id":"wr1","members":["A","Ghost"],"kind":"Cave"},{"id":"wr1"},{"id":"wr2","members":"A"}],
             "directChats":[{"members":["A"]},{"members":["A","C"]},{"members":["C","A"]}],
             "externals":[{"id":"A","kind":"Employee"},{"id":""}]}
            """));
        string[] expected =
        [
            "$.asOf", "$.employees[0].manager", "$.employees[1].id", "$.employees[2].left", "$.employees[3].joined", "$.employees[3].manager", "$.employees[3].clearance",
            "$.employees[4].id", "$.employees[5]", "$.accounts[0].holder", "$.accounts[0].ownership", "$.accounts[1].id", "$.rooms[0].members[1]", "$.rooms[0].kind",
            "$.rooms[1].id", "$.rooms[2].members", "$.directChats[0].members", "$.directChats[2].members", "$.externals[0].kind", "$.externals[0].id", "$.externals[1].id",
        ];
        Assert.Equal(expected.Order(), error.Faults.Select(fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]).Order());
        Assert.All(error.Faults, fault => Assert.Contains(fault, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"employees\":")]
    [InlineData("{\"employees\":{}}")]
    [InlineData("{\"employees\":[{\"id\":\"\\ud800\"}]}")]
    [InlineData("{\"\\ud800 a name longer than any that is asked for\":1,\"employees\":[{\"id\":7}]}")]
    public void What_is_no_directory_is_refused(string json) => Assert.NotEmpty(Assert.Throws<DirectoryFormatException>(() => Archive.Directory(json)).Faults);

    [Fact]
    public void Broken_UTF8_is_refused() =>
        Assert.Throws<DirectoryFormatException>(() => WeComDirectory.Load(new MemoryStream([.. Encoding.UTF8.GetBytes("{\"company\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}")])));

    [Fact]
    public void A_directory_is_loaded_from_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, """{"company":"示例"}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Assert.Equal("示例", WeComDirectory.Load(path).Company);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
