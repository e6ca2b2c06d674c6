using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>Marks of secrecy count wherever they stand: in a message, a title, a post, a mail, the text and the name of a file (2.2.2 and 2.4.2). Talk about the words does not.</summary>
public class MarkPlaceTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().RemoveLearnedReadings().Build();

    public static TheoryData<string> SecretTexts =>
    [
        "【机密】\n年度报价策略见下表", "【机密】年度报价策略见下表", "[机密] 年度报价策略见下表", "（绝密）并购时间表", "机密★三年\n关于调整渠道政策的意见", "绝密★启用前\n2026 年技能竞赛试题",
        "机密★3年", "秘密★1年\n采购清单", "机密 ★ 长期", "★机密★\n采购清单", "秘密*5年\n采购清单", "机密：渠道返点表", "绝密！并购时间表", "机密\n渠道返点表\n第一章", "渠道返点表\n第一章 总则\n绝密",
        "CONFIDENTIAL\nQ3 roadmap", "CONFIDENTIAL - Q3 roadmap", "Q3 roadmap | CONFIDENTIAL | draft 2", "CONFIDENTIAL: Q3 roadmap", "[CONFIDENTIAL] Q3 roadmap", "Q3 roadmap\nPage 1\nCONFIDENTIAL",
        "【秘密】采购清单", "【商业机密】采购清单", "〔机密〕采购清单", "【机密 3年】采购清单", "【绝密·长期】采购清单", "《机密》采购清单", "保密级别：绝密\n采购清单", "附件是这份【机密】采购清单，尽快看", "THIS REPORT IS CONFIDENTIAL",
    ];

    public static TheoryData<string> SecretNames =>
    [
        "【机密】采购清单.xlsx", "采购清单（机密）.xlsx", "机密-采购清单.xlsx", "采购清单_绝密_v2.docx", "绝密 采购清单.pdf", "[绝密]采购清单.pdf", "机密★3年-采购清单.pdf", "Q3_CONFIDENTIAL.pdf", "CONFIDENTIAL Q3 roadmap.pptx", "采购清单-机密.xlsx", "采购清单【秘密】.xlsx", "采购清单(CONFIDENTIAL).xlsx",
    ];

    public static TheoryData<string> InternalTexts => ["[内部] 培训安排", "【内部】培训安排", "【内部资料】培训安排", "【保密】培训安排", "内部★一年\n培训安排", "【公司内部】培训安排", "【内部公开】培训安排", "请看【内部】排班表"];

    public static TheoryData<string> InternalNames => ["[内部]培训安排.docx", "培训安排（内部）.docx", "培训安排_内部.docx", "培训安排-内部.docx", "【内部】培训安排.docx", "内部★1年 培训安排.docx"];

    public static TheoryData<string> HarmlessTexts =>
    [
        "机密两个字怎么写", "机密和绝密有什么区别", "带有【机密】字样的要登记", "盖【机密】章怎么走流程", "【机密】是什么意思", "不得在群里发【机密】资料", "昨晚看了部谍战片，讲一份机密情报", "这是我们俩的小秘密", "秘密花园开放了",
        "机密\n绝密\n秘密", "机密", "绝密", "内部", "内部还是外部", "内部培训下周开始", "公司内部系统维护", "内部：明天下午三点例会", "讲师（内部）两名", "内部\n明天例会", "这次是内部招聘", "内部审计周五到", "敏感肌用这款", "保密工作要常抓不懈",
        "the fee is confidential until signing", "confidential 怎么翻译", "CONFIDENTIAL这个词怎么翻译", "【通知】内部系统升级", "[内部会议通知] 周三下午", "【秘密花园】周末开放", "机密★级别怎么定",
    ];

    public static TheoryData<string> HarmlessNames => ["内部培训安排.docx", "机密级别说明.docx", "公司内部系统手册.pdf", "内部-外部对照表.xlsx", "秘密.mp3", "我的秘密.docx", "秘密花园.epub", "绝密.mp4", "保密协议模板.docx", "机密.docx"];

    [Theory]
    [MemberData(nameof(SecretTexts))]
    public void What_is_marked_as_secret_is_found_in_every_text(string text)
    {
        foreach (var fact in Texts(text)) Assert.Equal((fact, Confidence.Likely, Confidence.Likely), (fact, Sure("2.2.2/trade-secret", fact), Sure("2.4.2/secret-file", fact)));
    }

    [Theory]
    [MemberData(nameof(SecretNames))]
    public void And_in_every_name_of_a_file(string name)
    {
        foreach (var fact in Names(name)) Assert.Equal((fact, Confidence.Likely, Confidence.Likely), (fact, Sure("2.2.2/trade-secret", fact), Sure("2.4.2/secret-file", fact)));
    }

    [Theory]
    [MemberData(nameof(InternalTexts))]
    public void What_is_marked_as_internal_is_found_in_every_text(string text)
    {
        foreach (var fact in Texts(text)) Assert.Equal((fact, Confidence.Possible), (fact, Sure("2.2.2/other-sensitive", fact)));
        Assert.Equal(Confidence.Possible, Sure("2.4.2/secure-channel", A.File() with { ExtractedText = text }));
    }

    [Theory]
    [MemberData(nameof(InternalNames))]
    public void And_in_every_name(string name)
    {
        foreach (var fact in Names(name)) Assert.Equal((fact, Confidence.Possible), (fact, Sure("2.2.2/other-sensitive", fact)));
        Assert.Equal(Confidence.Possible, Sure("2.4.2/secure-channel", A.File(name)));
    }

    [Theory]
    [MemberData(nameof(HarmlessTexts))]
    public void Talk_about_the_words_marks_nothing(string text)
    {
        foreach (var fact in Texts(text)) Assert.Equal((fact, ""), (fact, Found(fact)));
    }

    [Theory]
    [MemberData(nameof(HarmlessNames))]
    public void A_name_in_which_the_word_is_one_of_its_words_marks_nothing(string name)
    {
        foreach (var fact in Names(name)) Assert.Equal((fact, ""), (fact, Found(fact)));
    }

    [Theory]
    [InlineData(Classification.Unknown, Confidence.Likely)]
    [InlineData(Classification.Public, Confidence.Possible)]
    [InlineData(Classification.Internal, Confidence.Possible)]
    [InlineData(Classification.Sensitive, Confidence.Possible)]
    [InlineData(Classification.Secret, Confidence.Certain)]
    public void A_label_that_says_less_than_the_mark_is_looked_at(Classification label, Confidence expected)
    {
        foreach (var text in new[] { "【机密】渠道返点表", "机密★三年\n渠道返点表", "密级：机密\n渠道返点表" })
        {
            var known = new Circumstances { Classification = label, NeededForWork = Ternary.Yes, Protection = Protection.Encrypted };
            foreach (var fact in new Fact[] { A.Message(text).Known(known), A.Post(text).Known(known), (A.File() with { ExtractedText = text }).Known(known), A.File("【机密】渠道返点表.xlsx").Known(known) })
            {
                Assert.Equal((fact, expected, expected), (fact, Sure("2.2.2/trade-secret", fact), Sure("2.4.2/secret-file", fact)));
            }
        }
    }

    [Theory]
    [InlineData(Classification.Public, Confidence.Possible)]
    [InlineData(Classification.Internal, null)]
    [InlineData(Classification.Unknown, null)]
    public void A_public_label_over_a_mark_for_few_is_looked_at(Classification label, Confidence? expected)
    {
        var known = new Circumstances { Classification = label, NeededForWork = Ternary.Yes };
        foreach (var fact in new Fact[] { A.Message("[内部] 培训安排").Known(known), A.Post("【内部】培训安排").Known(known), A.File("【内部】培训安排.docx").Known(known) })
        {
            Assert.Equal((fact, expected), (fact, Sure("2.2.2/other-sensitive", fact)));
        }
    }

    [Theory]
    [InlineData(TransferChannel.CompanyMail)]
    [InlineData(TransferChannel.EncryptedDrive)]
    public void A_marked_file_on_its_proper_way_breaks_nothing(TransferChannel channel) =>
        Assert.Equal("", Found(A.File("【机密】渠道返点表.xlsx") with { Channel = channel, ExtractedText = "机密★三年" }));

    private static IEnumerable<Fact> Texts(string text) =>
    [
        A.Message(text), A.InGroup(text), A.Post(text), A.Message("") with { Parts = [new("title", text)] }, A.Message("") with { Kind = MessageKind.Document, Parts = [new("title", text)] },
        A.Message("") with { Forwarded = [new() { AuthorId = "zhang", Text = text }] }, A.File() with { ExtractedText = text },
    ];

    private static IEnumerable<Fact> Names(string name) => [A.File(name), A.Message("") with { Kind = MessageKind.File, Parts = [new("filename", name)] }];

    private static Confidence? Sure(string rule, Fact fact) => s_engine.Evaluate(fact).Findings.SingleOrDefault(finding => finding.RuleId == rule)?.Confidence;

    private static string Found(Fact fact) => string.Join(' ', s_engine.Evaluate(fact).Findings.Where(finding => finding.Clause is "2.2.2" or "2.4.2").Select(finding => $"{finding.RuleId} {finding.Confidence}"));
}
