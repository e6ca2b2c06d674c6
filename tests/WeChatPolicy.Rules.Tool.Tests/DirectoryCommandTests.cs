using System.Text;
using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Tool.Tests;

public class DirectoryCommandTests
{
    private const string Departments = """{"errcode":0,"errmsg":"ok","department":[{"id":1,"name":"示例公司","parentid":0},{"id":2,"name":"销售部","parentid":1}]}""";
    private const string Users = """{"errcode":0,"userlist":[{"userid":"zhang.wei","name":"张伟","department":[2],"mobile":"13800000000","direct_leader":["li.na"]},{"userid":"li.na","name":"李娜","department":[2],"status":5}]}""";
    private const string Group = """{"errcode":0,"group_chat":{"chat_id":"wr-works","name":"项目群","member_list":[{"userid":"zhang.wei","type":1},{"userid":"wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk","type":2,"name":"王经理"}]}}""";

    [Fact]
    public void Answers_become_a_directory_that_screening_reads()
    {
        using var run = new ToolRun();
        run.Write("departments.json", Departments);
        run.Write("users.json", Users);
        run.Write("group.json", Group);

        Assert.Equal(0, run.Run("directory", "users.json", "departments.json", "group.json", "--company", "示例科技", "--as-of", "2026-04-30"));

        Assert.StartsWith("note: users.json: $.userlist[1].status: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("13800000000", run.Output, StringComparison.Ordinal);
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(run.Output));
        var directory = WeComDirectory.Load(json);
        Assert.Equal(("示例科技", new DateOnly(2026, 4, 30), 3), (directory.Company, directory.AsOf, directory.People.Participants.Count));
        Assert.True(directory.People.TryGetParticipant("zhang.wei", out var person));
        Assert.Equal(("张伟", "销售部", "li.na"), (person.Name, person.Department, person.ManagerId));

        run.Write("directory.json", run.Output);
        run.Write("a.jsonl", CommandTests.Line("m1", "登录密码：Qm7#kd29x"));
        Assert.Equal(3, run.Run("screen", "--archive", "a.jsonl", "--directory", "directory.json", "--quiet", "--fail-on", "block"));
    }

    [Theory]
    [InlineData("""{"errcode":60011,"errmsg":"张伟 13800000000"}""", "b.json: $.errcode: ", "60011")]
    [InlineData("""{"userlist":[{"userid":"zhang.wei","name":"章伟"}]}""", "b.json: $.userlist[0]: ", "says otherwise than users.json: $.userlist[0]")]
    [InlineData("""{"company":"示例","employees":[]}""", "b.json: $: ", "none of the answers")]
    [InlineData("{", "b.json: ", "not valid JSON")]
    public void A_fault_has_file_and_path_on_stderr_and_nothing_is_written(string answer, string place, string words)
    {
        using var run = new ToolRun();
        run.Write("users.json", Users);
        run.Write("b.json", answer);

        Assert.Equal(2, run.Run("directory", "users.json", "b.json"));

        Assert.Equal("", run.Output);
        var fault = Assert.Single(run.Errors);
        Assert.StartsWith(place, fault, StringComparison.Ordinal);
        Assert.Contains(words, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("张伟", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000000", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_told_of_at_once()
    {
        using var run = new ToolRun();
        run.Write("a.json", "{");
        run.Write("b.json", "");

        Assert.Equal(2, run.Run("directory", "a.json", "missing.json", "b.json"));

        Assert.Equal(["a.json", "b.json", "missing.json"], run.Errors.Select(error => error.Split(": ")[0]).Order(StringComparer.Ordinal));
        Assert.Equal("", run.Output);
    }
}
