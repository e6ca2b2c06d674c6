using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class PartnerAffairsTests
{
    [Theory]
    [InlineData("group", "听他们采购说，恒源资金链断了", true)]
    [InlineData("external-group", "给咱们供货的恒源拖欠工资，30 万都拿不出", true)]
    [InlineData("external-group", "贵司拖欠的 30 万请尽快支付", false)]
    [InlineData("group", "新闻里说恒源资金链断了", false)]
    [InlineData("group", "供应商停电一天，交期顺延", false)]
    [InlineData("direct", "客户那边预算还没批，继续跟进", false)]
    public void What_goes_on_in_another_firm_is_told_on(string audience, string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("3.3.2/partner-disclosure", audience, text));
}

public class CustomerFactsTests
{
    [Theory]
    [InlineData("direct", "张女士卡里余额 80 万，你去推销准行", true)]
    [InlineData("external-group", "这位买家的地址在上面，大家看看，避雷", true)]
    [InlineData("group", "客户地址写错了，请客服联系本人改", false)]
    [InlineData("group", "我卡里余额 80", false)]
    [InlineData("group", "不得把业主的地址贴出来", false)]
    public void What_only_the_firm_knows_of_a_customer_is_told_on(string audience, string text, bool isFound) =>
        Assert.Equal(isFound, Said.IsFound("2.2.2/customer-information", audience, text));
}

public class OwnAffairsTests
{
    [Theory]
    [InlineData("我怀孕四个月，申请不上夜班", false)]
    [InlineData("我上个月工资少了 500 元，查出来了吗", false)]
    [InlineData("我老婆怀孕了", false)]
    [InlineData("我看小王怀孕了", true)]
    [InlineData("我同事怀孕了", true)]
    [InlineData("小王怀孕了", true)]
    public void Ones_own_news_is_nobodys_leak(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("3.3.1/disclosure-consent", "group", text));
}

public class NamedFiguresTests
{
    [Theory]
    [InlineData("小王7200小李6800", 2)]
    [InlineData("王芳18000,李强21000", 2)]
    [InlineData("老z1.8w,小l2.2w", 2)]
    [InlineData("孙莉a,吴军c,郑凯d", 3)]
    [InlineData("马超92,黄忠85", 2)]
    [InlineData("马超14,00,黄忠15,00", 0)]
    [InlineData("小王13800138000", 0)]
    [InlineData("小王的工资", 0)]
    public void A_pair_is_a_name_and_a_figure_of_its_own(string folded, int pairs)
    {
        var (text, _) = Said.Read("工资", Signals.EmployeeData);
        Assert.Equal(pairs, NamedFigures.Pairs(text, folded));
    }

    [Theory]
    [InlineData("工资公布一下：小王 7200，小李 6800", true)]
    [InlineData("车费报销：小王 7200，小李 6800", false)]
    [InlineData("工资不得公布，如小王 7200，小李 6800", false)]
    public void Several_peoples_pay_is_a_disclosure(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("3.3.1/disclosure-consent", "group", text));
}

public class CredentialKeepingTests
{
    [Theory]
    [InlineData("叉车平板的密码写在壳背面了", true)]
    [InlineData("各店账号密码都在腾讯文档第二页", true)]
    [InlineData("管理员口令压在键盘下面", true)]
    [InlineData("密码不要写在便签上", false)]
    [InlineData("密码写在日历背面，交接班别忘看", true)]
    [InlineData("修改密码的步骤写在共享文档里", false)]
    [InlineData("检查发现有人把密码贴在显示器上，已撕掉", false)]
    [InlineData("提取码写在群公告里", false)]
    [InlineData("密码贴哪儿了？桌上有吗？", false)]
    public void The_place_of_a_password_is_the_breach(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("3.1.1/password-safekeeping", "group", text));
}

public class CredentialDescriptionTests
{
    [Theory]
    [InlineData("登录密码是我生日", true)]
    [InlineData("系统密码统一六个0", true)]
    [InlineData("密码不要用生日", false)]
    [InlineData("密码规范培训：生日不能当密码", false)]
    [InlineData("门禁码是六个0", false)]
    public void A_password_is_told_by_what_it_is_made_of(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("3.1.1/password-disclosure", "group", text));
}
