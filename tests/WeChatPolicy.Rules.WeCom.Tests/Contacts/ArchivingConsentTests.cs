namespace WeChatPolicy.Rules.WeCom.Tests.Contacts;

/// <summary>Answers on being archived, as the API gives them.</summary>
public class ArchivingConsentTests
{
    /// <summary>One answer, and what it comes to: kind of the person, granted, by default, with whom, in which conversation, when.</summary>
    public static TheoryData<string, string> Given => new()
    {
        { $$"""{"status_change_time":1562766651,"userid":"XuJie","exteranalopenid":"{{Answers.Outsider}}","agree_status":"Agree"}""", $"Customer Yes No XuJie XuJie|{Answers.Outsider} 2019-07-10T21:50:51+08:00" },
        { $$"""{"status_change_time":1562766651,"userid":"XuJie","exteranalopenid":"{{Answers.Outsider}}","agree_status":"Disagree"}""", $"Customer No No XuJie XuJie|{Answers.Outsider} 2019-07-10T21:50:51+08:00" },
        { $$"""{"status_change_time":0,"userid":"zoe","exteranalopenid":"{{Answers.Outsider}}","agree_status":"Default_Agree"}""", $"Customer Yes Yes zoe {Answers.Outsider}|zoe -" },
        { $$"""{"exteranalopenid":"{{Answers.Outsider}}","agree_status":"Agree"}""", "Customer Yes No - wrRoom -" },
        { """{"status_change_time":1562766651,"exteranalopenid":"woX","agree_status":"Agree"}""", "Partner Yes No - wrRoom 2019-07-10T21:50:51+08:00" },
        { """{"exteranalopenid":"somebody","agree_status":"Agree","userid":""}""", "Outsider Yes No - wrRoom -" },
    };

    /// <summary>A file, where its fault is, and a word of it.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "", "agree.json", "is empty" },
        { "{", "agree.json", "not valid JSON" },
        { "[]", "agree.json: $", "an object is wanted" },
        { """{"errcode":301055}""", "agree.json: $.errcode", "error 301055" },
        { """{"errcode":0}""", "agree.json: $.agreeinfo", "a list of answers" },
        { """{"agreeinfo":{}}""", "agree.json: $.agreeinfo", "a list" },
        { """{"agreeinfo":[7]}""", "agree.json: $.agreeinfo[0]", "an object is wanted" },
        { """{"agreeinfo":[{"agree_status":"Agree"}]}""", "agree.json: $.agreeinfo[0].exteranalopenid", "is missing" },
        { """{"agreeinfo":[{"exteranalopenid":"wmSecret"}]}""", "agree.json: $.agreeinfo[0].agree_status", "is missing" },
        { """{"agreeinfo":[{"exteranalopenid":"wmSecret","agree_status":"agree"}]}""", "agree.json: $.agreeinfo[0].agree_status", "Agree, Default_Agree or Disagree" },
        { """{"agreeinfo":[{"exteranalopenid":"wmSecret","agree_status":"Agree","status_change_time":-1}]}""", "agree.json: $.agreeinfo[0].status_change_time", "seconds since 1970" },
        { """{"agreeinfo":[{"exteranalopenid":"wmSecret","agree_status":"Agree","status_change_time":"1562766651"}]}""", "agree.json: $.agreeinfo[0].status_change_time", "whole number" },
    };

    [Theory]
    [MemberData(nameof(Given))]
    public void An_answer_is_a_fact_that_says_who_what_and_about_whom(string answer, string told)
    {
        var fact = Assert.Single(ArchivingConsents.Read(Answers.Stream(Answers.Ok($"\"agreeinfo\":[{answer}]")), "agree.json", roomId: "wrRoom"));
        Assert.Equal(told, $"{fact.Person.Kind} {fact.Granted} {fact.ByDefault} {fact.EmployeeId ?? "-"} {fact.ConversationId} {(fact.At is { } at ? at.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture) : "-")}");
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_fault_has_its_file_and_path_and_nobody_in_it(string answers, string place, string words)
    {
        var error = Assert.Throws<ConsentFormatException>(() => ArchivingConsents.Read(Answers.Stream(answers), "agree.json"));
        Assert.Contains(error.Faults, fault => fault.StartsWith($"{place}: ", StringComparison.Ordinal) && fault.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain("wmSecret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_has_the_same_id_whenever_it_is_read_and_another_one_for_another_answer()
    {
        var text = Answers.Ok($$""" "agreeinfo":[{"status_change_time":1,"userid":"A","exteranalopenid":"wmX","agree_status":"Agree"},{"status_change_time":2,"userid":"A","exteranalopenid":"wmX","agree_status":"Disagree"},{"status_change_time":1,"userid":"B","exteranalopenid":"wmX","agree_status":"Agree"}] """);
        var ids = ArchivingConsents.Read(Answers.Stream(text), "a").Select(fact => fact.Id).ToArray();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, ArchivingConsents.Read(Answers.Stream(text), "b").Select(fact => fact.Id));
        Assert.All(ids, id => Assert.DoesNotContain("wmX", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_the_directory_knows_is_that_person_and_a_fact_goes_through_JSON()
    {
        var directory = Archive.Directory("""{"externals":[{"id":"wmX","name":"王经理","kind":"Partner"}]}""");
        var fact = Assert.Single(ArchivingConsents.Read(Answers.Stream("""{"agreeinfo":[{"exteranalopenid":"wmX","agree_status":"Agree"}]}"""), "a", directory));
        Assert.Equal(("王经理", ParticipantKind.Partner), (fact.Person.Name, fact.Person.Kind));
        Assert.Equal(fact, FactJson.Deserialize(FactJson.Serialize(fact)));
        Assert.Empty(PolicyBuilder.CreateDefault().Build().Evaluate(fact).Findings);
    }
}
