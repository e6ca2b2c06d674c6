using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>What one rule says of words in a work group.</summary>
internal static class InGroup
{
    // What a condition says, without what is only learned.
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().RemoveLearnedReadings().Build();

    public static Finding? Finds(string rule, string text, Circumstances? known = null) =>
        s_engine.Evaluate(A.InGroup(text).Known(known ?? new())).Findings.SingleOrDefault(finding => finding.RuleId == rule);
}

public class BusinessDisclosureTests
{
    [Theory]
    [InlineData("我们公司的报价单8元", Confidence.Possible)]
    [InlineData("我们公司的报价单截图发你", Confidence.Possible)]
    [InlineData("我们公司的报价单给各位看过", null)]
    [InlineData("我们公司的报价单截图发你，不，这个不能发", null)]
    public void A_fact_of_the_company_discloses_with_a_figure_or_a_paper(string text, Confidence? sure) => Assert.Equal(sure, InGroup.Finds("2.2.2/trade-secret", text)?.Confidence);
}

public class PersonalDisclosureTests
{
    [Theory]
    [InlineData("小王怀孕了", Confidence.Possible)]
    [InlineData("怀孕了", null)]
    [InlineData("小王怀孕了吗", null)]
    [InlineData("小王怀孕了。真的吗", Confidence.Possible)]
    [InlineData("小王怀孕条例", null)]
    [InlineData("小王怀孕是个人隐私", null)]
    public void A_fact_is_told_of_a_person_unless_it_is_asked_or_declined(string text, Confidence? sure) => Assert.Equal(sure, InGroup.Finds("3.3.1/disclosure-consent", text)?.Confidence);
}

public class CustomerDisclosureTests
{
    [Theory]
    [InlineData("客户陈先生的手机号13812345678", Enforcement.Review)]
    [InlineData("手机号13812345678", Enforcement.Notify)]
    [InlineData("13812345678 13912345678 13712345678", Enforcement.Review)]
    [InlineData("总机021-62345678", null)]
    [InlineData("门店电话：021-62345678、021-62345679、021-62345680", null)]
    [InlineData("我的手机号是13812345678", null)]
    [InlineData("客户微信号：zhang_wei88", Enforcement.Review)]
    [InlineData("对账的事加微信 zhang_wei88", null)]
    [InlineData("台胞证号 02345679", Enforcement.Notify)]
    [InlineData("卡号 6222021234567890123 户名陈明", Enforcement.Notify)]
    [InlineData("客户住址：海淀区中关村大街27号3栋502室", Enforcement.Review)]
    [InlineData("客户约在海淀区中关村大街27号见面", null)]
    [InlineData("请京A12345的车主挪车", null)]
    [InlineData("料号A123456789到货", null)]
    [InlineData("客服400-800-1234", null)]
    public void A_lone_number_is_only_pointed_out(string text, Enforcement? asked) => Assert.Equal(asked, InGroup.Finds("2.2.2/customer-information", text)?.Enforcement);
}

public class IdentifierOwnershipTests
{
    [Theory]
    [InlineData("同事小王的身份证11010519491231002X", true)]
    [InlineData("客户的身份证11010519491231002X", false)]
    [InlineData("我的身份证是11010519491231002X", false)]
    public void Whose_an_identifier_is_the_words_around_it_say(string text, bool isOfEmployee) => Assert.Equal(isOfEmployee, InGroup.Finds("3.3.1/disclosure-consent", text) is not null);
}

public class ClassificationMarksTests
{
    [Theory]
    [InlineData("【机密】请勿外传", true)]
    [InlineData("机密：名单", true)]
    [InlineData("这份（机密）名单", true)]
    [InlineData("严禁外传机密资料", false)]
    public void A_word_is_a_mark_in_brackets_of_its_own_or_before_a_colon(string text, bool isMark) => Assert.Equal(isMark, InGroup.Finds("2.2.2/trade-secret", text) is not null);
}

public class CueWeighingTests
{
    [Theory]
    [InlineData("百家乐开局了", Confidence.Likely)]
    [InlineData("严禁百家乐", null)]
    [InlineData("【案例】百家乐", null)]
    public void A_term_counts_that_is_neither_forbidden_nor_taught(string text, Confidence? sure)
    {
        Assert.Equal(sure, InGroup.Finds("1.3.1/illegal-activity", text)?.Confidence);
        Assert.Equal(Confidence.Possible, CueWeighing.Lesser(Confidence.Likely, Confidence.Possible));
    }
}

public class CuesOfOneKindTests
{
    [Theory]
    [InlineData("毒瘾，赌债", null)]
    [InlineData("赌场的赌债", Confidence.Possible)]
    [InlineData("赌场的赌债和赌注", Confidence.Likely)]
    public void Mere_cues_of_two_offences_bear_out_neither(string text, Confidence? sure) =>
        Assert.Equal(sure, InGroup.Finds("1.3.1/illegal-activity", text)?.Confidence);
}

public class SensitiveContentTests
{
    [Theory]
    [InlineData("【机密】名单", Ternary.Unknown, Confidence.Likely)]
    [InlineData("我们公司的成本价是8元", Ternary.Yes, null)]
    [InlineData("我们公司的成本价是8元", Ternary.No, Confidence.Possible)]
    [InlineData("内网地址 http://10.20.30.40:8080/admin", Ternary.Yes, null)]
    public void Work_excuses_what_is_said_but_no_mark(string text, Ternary needed, Confidence? sure)
    {
        var rule = text.Contains("内网", StringComparison.Ordinal) ? "2.2.2/technical-secret" : "2.2.2/trade-secret";
        Assert.Equal(sure, InGroup.Finds(rule, text, new() { NeededForWork = needed })?.Confidence);
    }
}

public class SharingConditionsTests
{
    [Theory]
    [InlineData(Classification.Public, Ternary.Unknown, Ternary.Yes)]
    [InlineData(Classification.Secret, Ternary.Yes, Ternary.No)]
    [InlineData(Classification.Unknown, Ternary.No, Ternary.Unknown)]
    [InlineData(Classification.Unknown, Ternary.Yes, Ternary.Yes)]
    [InlineData(Classification.Sensitive, Ternary.No, Ternary.No)]
    public void Public_content_is_excused_secret_content_never_the_rest_by_need(Classification classification, Ternary needed, Ternary excused) =>
        Assert.Equal(excused, SharingConditions.IsExcused(new Circumstances { Classification = classification, NeededForWork = needed }));

    [Theory]
    [InlineData(Ternary.Yes, Protection.None, Ternary.Yes)]
    [InlineData(Ternary.No, Protection.Encrypted, Ternary.Yes)]
    [InlineData(Ternary.Unknown, Protection.None, Ternary.Unknown)]
    [InlineData(Ternary.No, Protection.None, Ternary.No)]
    public void A_file_is_protected_by_itself_or_before_it_was_sent(Ternary encrypted, Protection protection, Ternary isProtected) =>
        Assert.Equal(isProtected, SharingConditions.IsProtected(A.File().Known(new() { Protection = protection }) with { Encrypted = encrypted }));

    [Theory]
    [InlineData(Classification.Sensitive, Ternary.Yes)]
    [InlineData(Classification.Internal, Ternary.No)]
    [InlineData(Classification.Unknown, Ternary.Unknown)]
    public void Everybody_is_cleared_for_it(Classification clearance, Ternary isCleared) => Assert.Equal(
        isCleared, SharingConditions.IsCleared(A.Message("").Known(new() { Classification = Classification.Sensitive }) with { Recipients = [A.Colleague with { Clearance = clearance }] }));
}

public class PartnerSharingTests
{
    [Theory]
    [InlineData(Classification.Public, Protection.None, Ternary.Yes)]
    [InlineData(Classification.Internal, Protection.None, Ternary.No)]
    [InlineData(Classification.Internal, Protection.Encrypted, Ternary.Yes)]
    [InlineData(Classification.Unknown, Protection.None, Ternary.Unknown)]
    public void Public_information_needs_no_safeguard(Classification classification, Protection protection, Ternary isSafeguarded) =>
        Assert.Equal(isSafeguarded, PartnerSharing.IsSafeguarded(new() { Classification = classification, Protection = protection }));
}

public class EmployeePrivacyTests
{
    [Theory]
    [InlineData("li", Ternary.No, Ternary.No, Confidence.Certain)]
    [InlineData("li", Ternary.Yes, Ternary.Yes, Confidence.Certain)]
    [InlineData("li", Ternary.Unknown, Ternary.Unknown, Confidence.Certain)]
    [InlineData("zhang", Ternary.No, Ternary.Yes, null)]
    public void Data_of_somebody_else_is_disclosed_unless_a_ground_allows_it(string person, Ternary ground, Ternary allowed, Confidence? sure)
    {
        var known = new Circumstances { OtherGround = ground, Consents = new([]), Discloses = new([new() { Kind = ParticipantKind.Employee, PersonId = person, PersonalData = Ternary.Yes }]) };
        Assert.Equal(allowed, EmployeePrivacy.IsDisclosureAllowed(known, "zhang", A.Morning));
        Assert.Equal(sure, EmployeePrivacy.Disclosure(known, "zhang", A.Morning, allowed));
    }
}

public class ConsentsTests
{
    [Theory]
    [InlineData("li", ConsentPurpose.Forwarding, Ternary.Yes)]
    [InlineData("li", ConsentPurpose.Disclosure, Ternary.No)]
    [InlineData("zhang", ConsentPurpose.Forwarding, Ternary.No)]
    public void A_consent_covers_its_person_and_its_purpose(string person, ConsentPurpose purpose, Ternary isGiven)
    {
        var given = Consents.Given(new(), ["li"], ConsentPurpose.Forwarding).Consents;
        Assert.Equal(isGiven, Consents.Of(given, person, purpose, A.Morning));
        Assert.Equal(purpose == ConsentPurpose.Forwarding ? Ternary.Unknown : Ternary.No, Consents.OfSomebody(given, purpose));
    }
}
