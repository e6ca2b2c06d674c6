namespace WeChatPolicy.Rules.WeCom.Tests.Contacts;

/// <summary>Answers that are wrong or leave something open: each is told with file and path, and without anybody's name or number.</summary>
public class ContactFaultTests
{
    private const string Secret = "陈洁";
    private const string Number = "13812345678";

    private static readonly string s_user = Answers.Users($$"""{"userid":"{{Number}}","name":"{{Secret}}","department":[2]}""");

    /// <summary>What the second file holds, where the fault is, and a word of it.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "", "b.json", "is empty" },
        { "  \n", "b.json", "is empty" },
        { "{\"errcode\":0,", "b.json", "not valid JSON at line 1" },
        { "[]", "b.json: $", "an object is wanted" },
        { "7", "b.json: $", "an object is wanted" },
        { "{}{}", "b.json: $", "none of the answers" },
        { """{"errcode":0,"errmsg":"ok"}""", "b.json: $", "none of the answers" },
        { """{"company":"示例","employees":[]}""", "b.json: $", "none of the answers" },
        { """{"errcode":60011,"errmsg":"no privilege to access 13812345678"}""", "b.json: $.errcode", "error 60011" },
        { """{"errcode":"0","userlist":[]}""", "b.json: $.errcode", "whole number" },
        { """{"userlist":{}}""", "b.json: $.userlist", "a list is wanted" },
        { """{"userlist":[7]}""", "b.json: $.userlist[0]", "an object is wanted" },
        { """{"userlist":[{"name":"陈洁"}]}""", "b.json: $.userlist[0].userid", "is missing" },
        { """{"userlist":[{"userid":"","name":"陈洁"}]}""", "b.json: $.userlist[0].userid", "not empty" },
        { """{"userlist":[{"userid":7}]}""", "b.json: $.userlist[0].userid", "a text" },
        { """{"userlist":[{"userid":"A","name":7}]}""", "b.json: $.userlist[0].name", "a text" },
        { """{"userlist":[{"userid":"A","department":"2"}]}""", "b.json: $.userlist[0].department", "a list is wanted" },
        { """{"userlist":[{"userid":"A","department":["2"]}]}""", "b.json: $.userlist[0].department[0]", "whole number" },
        { """{"userlist":[{"userid":"A","main_department":2.5}]}""", "b.json: $.userlist[0].main_department", "whole number" },
        { """{"userlist":[{"userid":"A","direct_leader":"B"}]}""", "b.json: $.userlist[0].direct_leader", "a list is wanted" },
        { """{"userlist":[{"userid":"A","status":"1"}]}""", "b.json: $.userlist[0].status", "whole number" },
        { """{"userlist":[{"userid":"\ud800"}]}""", "b.json: $.userlist[0].userid", "not empty" },
        { """{"userlist":[{"userid":"13812345678","name":"陈杰"}]}""", "b.json: $.userlist[0]", "says otherwise than a.json: $.userlist[0] of the same user: name" },
        { """{"userlist":[{"userid":"13812345678","department":[3]}]}""", "b.json: $.userlist[0]", "department" },
        { """{"userid":"13812345678","name":"陈杰"}""", "b.json: $", "name" },
        { """{"department":[{"name":"销售部"}]}""", "b.json: $.department[0].id", "is missing" },
        { """{"department":[{"id":"2"}]}""", "b.json: $.department[0].id", "whole number" },
        { """{"department":[{"id":2,"name":"销售部","parentid":1},{"id":2,"name":"研发部","parentid":1}]}""", "b.json: $.department[1]", "another one" },
        { """{"department":[{"id":2,"name":"销售部","parentid":1},{"id":2,"name":"销售部","parentid":3}]}""", "b.json: $.department[1]", "another one" },
        { """{"department":[{"id":2,"name":"销售部","parentid":2}]}""", "b.json: $.department[0].parentid", "lead back" },
        { """{"department":[{"id":2,"name":"甲","parentid":3},{"id":3,"name":"乙","parentid":4},{"id":4,"name":"丙","parentid":2}]}""", "b.json: $.department[0].parentid", "lead back" },
        { """{"dept_user":[{"department":2}]}""", "b.json: $.dept_user[0].userid", "is missing" },
        { """{"external_contact":{"name":"陈洁"}}""", "b.json: $.external_contact.external_userid", "is missing" },
        { """{"external_contact":[]}""", "b.json: $.external_contact", "an object is wanted" },
        { """{"external_contact_list":[{"follow_info":{}}]}""", "b.json: $.external_contact_list[0].external_contact", "is missing" },
        { """{"external_contact":{"external_userid":"13812345678"}}""", "b.json: $.external_contact.external_userid", "an employee too" },
        { """{"group_chat":{"name":"陈洁的群"}}""", "b.json: $.group_chat.chat_id", "is missing" },
        { """{"group_chat":{"chat_id":"wrA","member_list":{}}}""", "b.json: $.group_chat.member_list", "a list is wanted" },
        { """{"group_chat":{"chat_id":"wrA","member_list":[{"userid":"A"}]}}""", "b.json: $.group_chat.member_list[0].type", "1 (of the company) or 2" },
        { """{"group_chat":{"chat_id":"wrA","member_list":[{"type":1}]}}""", "b.json: $.group_chat.member_list[0].userid", "is missing" },
        { """{"group_chat":{"chat_id":"wrA","member_list":[{"userid":"A","type":1},{"userid":"A","type":1}]}}""", "b.json: $.group_chat.member_list[1].userid", "twice" },
        { """{"group_chat":{"chat_id":"wrA","member_list":[{"userid":"13812345678","type":2}]}}""", "b.json: $.group_chat.member_list[0].type", "other side" },
        { """{"agreeinfo":[]}""", "b.json: $.agreeinfo", "no directory" },
        { """{"errcode":0,"userlist":[]}{"errcode":40014}""", "b.json: $2.errcode", "error 40014" },
        { """{"\ud800 a name longer than any that is asked for":1,"userlist":[]}""", "b.json: $", "surrogate" },
    };

    /// <summary>Answers that are allowed, and what of them is noted, where.</summary>
    public static TheoryData<string, string, string> Noted => new()
    {
        { """{"userlist":[{"userid":"B","department":[2]}]}""", "department/list", "was not read" },
        { """{"userlist":[{"userid":"B","department":[9]}]}{"department":[{"id":2,"name":"销售部","parentid":1}]}""", "b.json: $.userlist[0]", "department that is not listed" },
        { """{"userlist":[{"userid":"B","department":[2,3]}]}{"department":[{"id":2,"name":"销售部","parentid":1}]}""", "b.json: $.userlist[0]", "several departments" },
        { """{"userlist":[{"userid":"B","status":5}]}""", "b.json: $.userlist[0].status", "fill in 'left'" },
        { """{"userlist":[{"userid":"B","status":3}]}""", "b.json: $.userlist[0].status", "none of the states" },
        { """{"userlist":[{"userid":"B","direct_leader":["B"]}]}""", "b.json: $.userlist[0].direct_leader", "is the user" },
        { """{"userlist":[{"userid":"B","direct_leader":["C"]}]}""", "b.json: $.userlist[0].direct_leader", "in no answer" },
        { """{"userlist":[{"userid":"B","direct_leader":["C","D"]}]}""", "b.json: $.userlist[0].direct_leader", "names several" },
        { """{"group_chat":{"chat_id":"wrA","member_list":[{"userid":"X","type":1}]}}""", "b.json: $.group_chat.member_list[0]", "in no other answer" },
        { """{"external_contact_list":[],"next_cursor":"r9FqSqsI8fgNbHLHE5QoCP50UIg2cFQbfma3l2QsmwI"}""", "b.json: $.next_cursor", "another page follows" },
        { """{"dept_user":[],"next_cursor":"more"}""", "b.json: $.next_cursor", "another page follows" },
        { """{"external_contact_list":[],"fail_info":{"unlicensed_userid_list":["B"]}}""", "b.json: $.fail_info", "without a licence" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_fault_has_its_file_and_path_and_nobody_in_it(string answer, string place, string words)
    {
        var faults = Answers.Faults(s_user, answer);

        Assert.Contains(faults, fault => fault.StartsWith($"{place}: ", StringComparison.Ordinal) && fault.Contains(words, StringComparison.Ordinal));
        Assert.All(faults, fault => AssertNobody(fault));
    }

    [Theory]
    [MemberData(nameof(Noted))]
    public void What_is_left_open_is_noted_with_its_place(string answer, string place, string words)
    {
        var users = s_user.Replace("\"department\":[2]", "\"department\":[]", StringComparison.Ordinal);
        Answers.Directory(out var notes, users, answer);

        Assert.Contains(notes, note => note.StartsWith($"{place}: ", StringComparison.Ordinal) && note.Contains(words, StringComparison.Ordinal));
        Assert.All(notes, note => AssertNobody(note));
    }

    [Fact]
    public void Pages_that_go_on_to_the_last_one_leave_nothing_open()
    {
        Answers.Directory(out var notes, """{"external_contact_list":[],"next_cursor":"more"}""", """{"external_contact_list":[],"next_cursor":"still more"}""", """{"external_contact_list":[],"next_cursor":""}""");
        Assert.Empty(notes);
    }

    [Fact]
    public void The_same_note_is_told_once_with_how_often()
    {
        Answers.Directory(out var notes, Answers.Users([.. Enumerable.Range(0, 1000).Select(number => $$"""{"userid":"u{{number}}","status":5}""")]));
        Assert.Equal("a.json: $.userlist[0].status: has left, and the API does not say when: fill in 'left' (1000 times in all)", Assert.Single(notes));
    }

    [Fact]
    public void Whoever_is_in_a_group_alone_does_not_pass_for_the_whole_company_without_a_word()
    {
        Answers.Directory(out var notes, Answers.Group("""{"userid":"A","type":1}"""));
        Assert.Contains("nobody else is judged", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once()
    {
        var faults = Answers.Faults("""{"errcode":40014}""", "{", """{"userlist":[{},{}]}""", Answers.Users("""{"userid":"A"}"""));
        Assert.Equal(["a.json: $.errcode", "b.json", "c.json: $.userlist[0].userid", "c.json: $.userlist[1].userid"], faults.Select(fault => fault[..fault.LastIndexOf(": ", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hundred_thousand_departments_in_one_line_are_read()
    {
        // Each below the one before: nothing recurses, and every one is looked at once.
        var directory = Answers.Directory(Answers.Departments([.. Enumerable.Range(1, 100_000).Select(id => $$"""{"id":{{id}},"name":"d{{id}}","parentid":{{id - 1}}}""")]), Answers.Users("""{"userid":"A","department":[100000]}"""));
        Assert.Equal("d100000", directory.Person("A").Department);
    }

    private static void AssertNobody(string text)
    {
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, text, StringComparison.Ordinal);
    }
}
