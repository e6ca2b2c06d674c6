using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Contacts;

/// <summary>What the contact API's answers come to as a directory.</summary>
public class ContactDirectoryTests
{
    // As the vendor's pages show the answers, with people of our own; every field that they list is there.
    private const string DocumentedUser = """
        {"userid":"ChenJie","name":"陈洁","department":[1,2],"order":[1,2],"position":"后台工程师","mobile":"13800000000","gender":"1","email":"chen@example.com","biz_mail":"chen@example.com",
         "is_leader_in_dept":[1,0],"direct_leader":["ZhouMin"],"avatar":"https://example.com/a.png","thumb_avatar":"https://example.com/b.png","telephone":"020-123456","alias":"jie","status":1,
         "address":"广州市","english_name":"jie","open_userid":"xxxxxx","main_department":2,"hide_mobile":0,"extattr":{"attrs":[{"type":0,"name":"爱好","text":{"value":"旅游"}}]},
         "qr_code":"https://example.com/q","external_position":"产品经理","external_profile":{"external_corp_name":"企业简称","external_attr":[]}}
        """;

    /// <summary>The members of user A beside the id, and what is known of A: name, title, department, manager. B is another one.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { """ "name":"甲","position":"经理","department":[2],"main_department":2,"direct_leader":["B"],"status":1 """, "甲 经理 销售部 B" },
        { """ "name":"甲","position":"","department":[2] """, "甲 - 销售部 -" },
        { """ "name":"A" """, "- - - -" },
        { """ "department":[2,3],"main_department":3 """, "- - 研发部 -" },
        { """ "department":[2,3] """, "- - - -" },
        { """ "department":[] """, "- - - -" },
        { """ "department":[1] """, "- - 示例公司 -" },
        { """ "department":[9] """, "- - - -" },
        { """ "department":[2],"main_department":0 """, "- - 销售部 -" },
        { """ "direct_leader":[] """, "- - - -" },
        { """ "direct_leader":["A"] """, "- - - -" },
        { """ "direct_leader":["Gone"] """, "- - - -" },
        { """ "direct_leader":["B","C"] """, "- - - -" },
        { """ "is_leader_in_dept":[1],"department":[2] """, "- - 销售部 -" },
        { """ "name":null,"position":null,"department":null,"direct_leader":null,"status":null """, "- - - -" },
        { """ "status":5 """, "- - - -" },
        { """ "status":2,"enable":0 """, "- - - -" },
        { """ "status":4,"isleader":1 """, "- - - -" },
    };

    /// <summary>Departments by number, name and the one above; the names that users of them are given in their order.</summary>
    public static TheoryData<string, string> Trees => new()
    {
        { "1 公司 0;2 销售部 1;3 研发部 1", "公司 销售部 研发部" },
        { "1 公司 0;2 华东 1;3 华北 1;4 销售部 2;5 销售部 3", "公司 华东 华北 华东/销售部 华北/销售部" },
        { "1 公司 0;2 销售部 1;3 华北 1;4 销售部 3", "公司 销售部 华北 华北/销售部" },
        { "4 销售部 2;5 销售部 3;2 华东 1", "华东/销售部 销售部 华东" },
        { "4 销售部 2;5 销售部 3", "- -" },
        { "7 公司 0;8 公司 7", "- -" },
    };

    [Fact]
    public void An_answer_as_it_is_documented_is_read_and_no_telephone_number_is_kept()
    {
        var directory = Answers.Directory(Answers.Users(DocumentedUser, """{"userid":"ZhouMin","name":"周敏"}"""), Answers.Departments(Answers.Department(1, "示例公司", 0), Answers.Department(2, "研发部", 1)));
        var person = directory.Person("ChenJie");
        Assert.Equal(("陈洁", "后台工程师", "研发部", "ZhouMin"), (person.Name, person.Title, person.Department, person.ManagerId));
        Assert.Equal((null, null, Classification.Unknown), (person.JoinedAt, person.LeftAt, person.Clearance));
        using var written = new MemoryStream();
        directory.Save(written);
        var json = Encoding.UTF8.GetString(written.ToArray());
        Assert.All(["13800000000", "020-123456", "example.com", "旅游", "广州"], text => Assert.DoesNotContain(text, json, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Of_a_user_is_known_what_the_answer_says_and_nothing_is_guessed(string members, string known)
    {
        var directory = Answers.Directory(
            Answers.Users($$"""{"userid":"A",{{members}}}""", """{"userid":"B"}""", """{"userid":"C"}"""),
            Answers.Departments(Answers.Department(1, "示例公司", 0), Answers.Department(2, "销售部", 1), Answers.Department(3, "研发部", 1)));
        var person = directory.Person("A");
        Assert.Equal(known, $"{person.Name ?? "-"} {person.Title ?? "-"} {person.Department ?? "-"} {person.ManagerId ?? "-"}");
        Assert.Equal((ParticipantKind.Employee, null, null), (person.Kind, person.JoinedAt, person.LeftAt));
    }

    [Theory]
    [MemberData(nameof(Trees))]
    public void Two_departments_of_one_name_are_told_apart_by_those_above_them(string departments, string names)
    {
        var rows = departments.Split(';').Select(row => row.Split(' ')).ToArray();
        var directory = Answers.Directory(
            Answers.Departments([.. rows.Select(row => $$"""{"id":{{row[0]}},"name":"{{row[1]}}","parentid":{{row[2]}}}""")]),
            Answers.Users([.. rows.Select(row => $$"""{"userid":"u{{row[0]}}","department":[{{row[0]}}]}""")]));
        Assert.Equal(names, string.Join(' ', rows.Select(row => directory.Person($"u{row[0]}").Department ?? "-")));
    }

    [Fact]
    public void The_other_answers_about_users_and_departments_are_read_too()
    {
        var directory = Answers.Directory(
            Answers.Ok(DocumentedUser.Trim()[1..^1]),
            Answers.Ok(""" "userlist":[{"userid":"ZhouMin","name":"周敏","department":[3],"open_userid":"x"}] """),
            Answers.Ok(""" "next_cursor":"","dept_user":[{"userid":"WuFan","department":3},{"userid":"XuLi","department":2},{"userid":"XuLi","department":3}] """),
            Answers.Ok(""" "department":{"id":2,"name":"研发部","department_leader":[],"parentid":1,"order":1} """),
            Answers.Ok(""" "department_id":[{"id":1,"parentid":0,"order":1},{"id":2,"parentid":1,"order":1},{"id":3,"parentid":1,"order":1}] """),
            Answers.Departments(Answers.Department(3, "销售部", 1)));
        Assert.Equal(["ChenJie 研发部", "WuFan 销售部", "XuLi -", "ZhouMin 销售部"], directory.People.Participants.Select(person => $"{person.Id} {person.Department ?? "-"}").Order(StringComparer.Ordinal));
    }

    /// <summary>The same user in two answers, and what comes of both.</summary>
    [Theory]
    [InlineData("""{"userid":"A","name":"甲","department":[1,2],"main_department":2}""", """{"userid":"A","name":"甲","department":[2,1],"main_department":2}""", "甲 - 销售部")]
    [InlineData("""{"userid":"A","name":"甲"}""", """{"userid":"A","position":"经理","department":[2]}""", "甲 经理 销售部")]
    [InlineData("""{"userid":"A","mobile":"13800000000"}""", """{"userid":"A","mobile":"13900000000"}""", "- - -")]
    [InlineData("""{"userid":"A","name":""}""", """{"userid":"A","name":"甲"}""", "甲 - -")]
    public void A_user_of_several_answers_is_one_person(string one, string other, string known)
    {
        var directory = Answers.Directory(Answers.Users(one), Answers.Users(other), Answers.Departments(Answers.Department(1, "示例公司", 0), Answers.Department(2, "销售部", 1)));
        var person = Assert.Single(directory.People.Participants);
        Assert.Equal(known, $"{person.Name ?? "-"} {person.Title ?? "-"} {person.Department ?? "-"}");
    }

    /// <summary>An external contact as it stands in an answer, and who that is.</summary>
    [Theory]
    [InlineData("""{"external_userid":"wmA","name":"王经理","type":1}""", "Customer 王经理 -")]
    [InlineData("""{"external_userid":"woA","name":"王经理","type":2,"corp_name":"样例商贸","corp_full_name":"样例商贸有限公司"}""", "Partner 王经理 样例商贸")]
    [InlineData("""{"external_userid":"woA","name":"王经理","type":1}""", "Partner 王经理 -")]
    [InlineData("""{"external_userid":"xyA","name":"王经理","type":1,"avatar":"","gender":0,"unionid":"oz"}""", "Customer 王经理 -")]
    [InlineData("""{"external_userid":"xyA","type":2}""", "Partner - -")]
    [InlineData("""{"external_userid":"xyA","type":3}""", "Outsider - -")]
    [InlineData("""{"external_userid":"wbA","name":"助手"}""", "Robot 助手 -")]
    public void An_external_contact_is_whoever_the_id_tells_and_else_the_type(string contact, string known)
    {
        var follow = """{"userid":"A","remark":"王总 13800000000","remark_mobiles":["13800000000"],"remark_corp_name":"某公司","createtime":1525779812}""";
        foreach (var answer in new[] { Answers.Ok($"\"external_contact\":{contact},\"follow_user\":[{follow}]"), Answers.Ok($"\"external_contact_list\":[{{\"external_contact\":{contact},\"follow_info\":{follow}}}],\"next_cursor\":\"\"") })
        {
            var directory = Answers.Directory(out var notes, answer);
            var person = Assert.Single(directory.People.Participants);
            Assert.Equal(known, $"{person.Kind} {person.Name ?? "-"} {person.Department ?? "-"}");
            Assert.Empty(notes);
        }
    }

    /// <summary>The members of a customer group, and who is in the room, and whether it is external. A is an employee, wmB a contact.</summary>
    [Theory]
    [InlineData("""{"userid":"A","type":1,"join_time":1572505491,"join_scene":1,"invitor":{"userid":"A"}},{"userid":"wmB","type":2,"name":"丙"}""", "Employee:A:甲 Customer:wmB:乙", Ternary.Yes)]
    [InlineData("""{"userid":"A","type":1}""", "Employee:A:甲", Ternary.No)]
    [InlineData("""{"userid":"A","type":1},{"userid":"wmNew","type":2,"name":"新客户","unionid":"x"}""", "Employee:A:甲 Customer:wmNew:新客户", Ternary.Yes)]
    [InlineData("""{"userid":"Hidden","type":1,"name":"丁"},{"userid":"xyNew","type":2}""", "Employee:Hidden:丁 Outsider:xyNew:-", Ternary.Yes)]
    [InlineData("", "", Ternary.Unknown)]
    public void A_customer_group_is_a_room_with_everybody_who_is_in_it(string members, string people, Ternary external)
    {
        var directory = Answers.Directory(
            Answers.Users("""{"userid":"A","name":"甲"}"""), Answers.Ok(""" "external_contact":{"external_userid":"wmB","name":"乙"} """), Answers.Group(members));
        var room = directory.Room("wrA");
        Assert.Equal(people, string.Join(' ', room.Members.Value.Select(member => $"{member.Kind}:{member.Id}:{member.Name ?? "-"}")));
        Assert.Equal(("客户群", ConversationKind.Group, Ternary.Yes, external), (room.Name, room.Kind, room.WorkGroup, room.External));
    }

    [Fact]
    public void A_group_whose_members_are_not_told_has_members_that_are_not_known()
    {
        var room = Answers.Directory(Answers.Ok(""" "group_chat":{"chat_id":"wrA","name":""} """)).Room("wrA");
        Assert.Equal((false, null, Ternary.Unknown), (room.Members.IsKnown, room.Name, room.External));
    }

    [Fact]
    public void What_was_read_last_counts_for_outsiders_and_groups_which_change()
    {
        var directory = Answers.Directory(
            out var notes,
            Answers.Ok(""" "external_contact":{"external_userid":"wmB","name":"乙","type":1,"corp_name":"样例商贸"} """), Answers.Ok(""" "external_contact":{"external_userid":"wmB","name":"乙乙"} """),
            Answers.Group("""{"userid":"wmB","type":2}"""), Answers.Group("", name: "新群名"));
        Assert.Equal(("乙乙", "样例商贸"), (directory.Person("wmB").Name, directory.Person("wmB").Department));
        Assert.Equal(("新群名", 0), (directory.Room("wrA").Name, directory.Room("wrA").Members.Value.Count));
        Assert.Contains("b.json: $.external_contact: has another name", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_answers_stand_in_one_file_and_the_company_and_the_day_are_said_beside()
    {
        var directory = new ContactDirectory { Company = "示例科技有限公司", AsOf = new DateOnly(2026, 4, 30) };
        directory.Read(Answers.Stream("\uFEFF" + Answers.Users("""{"userid":"A"}""") + "\r\n" + Answers.Users("""{"userid":"B"}""") + Answers.Users()), "pages.json");
        var made = directory.ToDirectory(out var notes);
        Assert.Equal(("示例科技有限公司", new DateOnly(2026, 4, 30), 2), (made.Company, made.AsOf, made.People.Participants.Count));
        Assert.Empty(notes);
    }
}
