using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Numbers of documents that identify a person or a firm.</summary>
public class IdentityNumberTests
{
    [Theory]
    [InlineData("110101199001011237", "Certain 110101199001011237")]
    [InlineData("住院登记 44030619851107008X", "Certain 44030619851107008X")]
    [InlineData("810000199408230021", "Certain 810000199408230021")]
    [InlineData("830000199201300022", "Certain 830000199201300022")]
    [InlineData("身份证号110101199001011234", "Possible 110101199001011234")]
    [InlineData("身份证号11010119900101123X", "Possible 11010119900101123X")]
    [InlineData("110101199001011234")]
    [InlineData("身份证号990101199001011234")]
    [InlineData("身份证号110101199013011234")]
    public void Resident_id(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.ResidentId));

    [Theory]
    [InlineData("91110000600037341L", "Certain 91110000600037341L")]
    [InlineData("开票 91350100M000100Y43 即可", "Certain 91350100M000100Y43")]
    [InlineData("91100000100003962T", "Certain 91100000100003962T")]
    [InlineData("税号914403001922038216", "Certain 914403001922038216")]
    [InlineData("９１３１０００0552936878J", "Certain ９１３１０００0552936878J")]
    [InlineData("91110000600037351L")]
    [InlineData("95110000600037341L")]
    [InlineData("订单 924403001922038210")]
    public void Unified_social_credit_code(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.UnifiedSocialCreditCode));

    [Theory]
    [InlineData("护照：E12345678", "Likely E12345678")]
    [InlineData("护照号 E 12345678", "Likely E 12345678")]
    [InlineData("passport no. EA 1234567", "Likely EA 1234567")]
    [InlineData("他的护照是EA1234567，下月到期", "Likely EA1234567")]
    [InlineData("护照 G98765432", "Likely G98765432")]
    [InlineData("护照 147258369", "Likely 147258369")]
    [InlineData("往来港澳通行证C12345678", "Likely C12345678")]
    [InlineData("护照办理需5个工作日")]
    [InlineData("料号 EA 1234567")]
    [InlineData("护照复印件 20240115 上传")]
    public void Passport_number(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.PassportNumber));

    [Theory]
    [InlineData("台胞证号 02345679", "Likely 02345679")]
    [InlineData("台胞证：0123456789", "Likely 0123456789")]
    [InlineData("臺胞證 1234567890A", "Likely 1234567890A")]
    [InlineData("台湾居民来往大陆通行证 06123456", "Likely 06123456")]
    [InlineData("回乡证H12345678", "Likely H12345678")]
    [InlineData("回乡证号：M 1234567801", "Likely M 1234567801")]
    [InlineData("港澳居民来往内地通行证 H0123456701", "Likely H0123456701")]
    [InlineData("会议时间 20240115")]
    [InlineData("料号H12345678")]
    [InlineData("回乡证办理电话12345678")]
    [InlineData("台胞证 1234567")]
    public void Travel_permit(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.TravelPermit));

    [Theory]
    [InlineData("香港身份证 A123456(3)", "Likely A123456(3)")]
    [InlineData("HKID: AB987654（3）", "Likely AB987654（3）")]
    [InlineData("香港身份證G123456(A)", "Likely G123456(A)")]
    [InlineData("身份证号 A1234563", "Likely A1234563")]
    [InlineData("A123456(3)", "Possible A123456(3)")]
    [InlineData("香港身份证 A123456(4)", "Possible A123456(4)")]
    [InlineData("A123456(4)")]
    [InlineData("型号A123456")]
    [InlineData("料号ABC123456(3)")]
    public void Hong_kong_id(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.HongKongId));

    [Theory]
    [InlineData("澳门身份证 1234567(8)", "Likely 1234567(8)")]
    [InlineData("澳門居民身份證5123456/7", "Likely 5123456/7")]
    [InlineData("澳门证件 71234567", "Likely 71234567")]
    [InlineData("1234567(8)")]
    [InlineData("澳门分公司工号 2234567(8)")]
    public void Macau_id(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.MacauId));

    [Theory]
    [InlineData("台湾身份证 A123456789", "Likely A123456789")]
    [InlineData("身分證字號：F131104093", "Likely F131104093")]
    [InlineData("A123456789", "Possible A123456789")]
    [InlineData("台湾身份证 A123456788", "Possible A123456788")]
    [InlineData("A123456788")]
    [InlineData("单号A323456789")]
    [InlineData("SA123456789")]
    public void Taiwan_id(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.TaiwanId));
}
