using PhoneNumbers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Telephone numbers, with libphonenumber as a second opinion. It leaves out numbers glued to letters, so those stand in tables alone.</summary>
public class PhoneNumberTests
{
    private static readonly PhoneNumberUtil s_oracle = PhoneNumberUtil.GetInstance();

    [Theory]
    [InlineData("打013800138000", "Likely 013800138000")]
    [InlineData("外地拨 0 138 0013 8000", "Likely 0 138 0013 8000")]
    [InlineData("138—0013—8000", "Likely 138—0013—8000")]
    [InlineData("139–8765–4321", "Likely 139–8765–4321")]
    [InlineData("186――1234――5678", "Likely 186――1234――5678")]
    [InlineData("+86 138 0013 8000", "Likely +86 138 0013 8000")]
    [InlineData("＋86-13800138000", "Likely ＋86-13800138000")]
    [InlineData("008613800138000", "Likely 008613800138000")]
    [InlineData("17400123456", "Likely 17400123456")]
    [InlineData("14012345678", "Possible 14012345678")]
    [InlineData("14112345678", "Possible 14112345678")]
    [InlineData("14412345678", "Possible 14412345678")]
    [InlineData("14612345678", "Possible 14612345678")]
    [InlineData("14812345678", "Possible 14812345678")]
    [InlineData("手机号14912345678", "Possible 14912345678")]
    [InlineData("15412345678", "Possible 15412345678")]
    [InlineData("16012345678", "Possible 16012345678")]
    [InlineData("16312345678", "Possible 16312345678")]
    [InlineData("16412345678", "Possible 16412345678")]
    [InlineData("16812345678", "Possible 16812345678")]
    [InlineData("16912345678", "Possible 16912345678")]
    [InlineData("17912345678", "Possible 17912345678")]
    [InlineData("电话 194 1234 5678", "Possible 194 1234 5678")]
    [InlineData("+1 (425) 555-0123")]
    [InlineData("+1 425 555 0123")]
    [InlineData("1-310-555-0123")]
    [InlineData("+13105550123")]
    [InlineData("+44 1384 123456")]
    [InlineData("0138001380001")]
    [InlineData("订单号20138001380001")]
    public void Mobile_number(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.MobileNumber));

    [Theory]
    [InlineData("+86 (0)10 6552 9988", "Likely +86 (0)10 6552 9988")]
    [InlineData("+86 (0)755-8234 5678", "Likely +86 (0)755-8234 5678")]
    [InlineData("0086-755-82345678", "Likely 0086-755-82345678")]
    [InlineData("0086 21 5888 1234", "Likely 0086 21 5888 1234")]
    [InlineData("+8675582345678", "Possible +8675582345678")]
    [InlineData("座机：+8675582345678", "Likely +8675582345678")]
    [InlineData("021—58881234", "Likely 021—58881234")]
    [InlineData("(0571)87654321", "Likely (0571)87654321")]
    [InlineData("电话075582345678", "Likely 075582345678")]
    [InlineData("0260-1234567")]
    [InlineData("0400-8001234")]
    [InlineData("400-800-1234")]
    [InlineData("4008001234")]
    [InlineData("800 810 1234")]
    [InlineData("95588")]
    [InlineData("客服电话95533-1")]
    [InlineData("2024—01—15至2024—02—15")]
    public void Landline_number(string text, params string[] finds) => Assert.Equal(finds, Recognised.In(text, Signals.LandlineNumber));

    [Theory]
    [InlineData("客服 400-800-1234")]
    [InlineData("拨 95588 转人工")]
    [InlineData("服务热线：8008101234")]
    [InlineData("官方热线 4006-123-123")]
    [InlineData("投诉请打12315，交通事故打122")]
    public void A_service_line_is_nobodys_number(string text) => Assert.False(Found(text, Signals.MobileNumber, Signals.LandlineNumber, Signals.BankCard, Signals.QqNumber));

    [Fact]
    public void A_mobile_number_is_likely_exactly_where_libphonenumber_knows_the_segment()
    {
        var numbers = Enumerable.Range(1300, 700).SelectMany(segment => (string[])[$"{segment}1234567", $"{segment}7654321"]);

        Assert.Equal(numbers.Where(IsValid), numbers.Where(number => Recognised.Strongest(number, Signals.MobileNumber) == Confidence.Likely));
    }

    [Fact]
    public void A_landline_number_is_found_exactly_under_the_area_codes_that_libphonenumber_knows()
    {
        // 400, 800 and 950 are service lines. Smaller towns have seven digits, larger ones eight; 010 and 02x, the largest, have eight.
        var areas = Enumerable.Range(20, 980).Where(area => area is < 30 or >= 300 and not (400 or 800 or 950)).Append(10);

        Assert.Equal(areas.Where(area => Numbers(area).Any(IsValid)), areas.Where(area => Numbers(area).Any(number => Recognised.Strongest(number, Signals.LandlineNumber) is not null)));

        static string[] Numbers(int area) => area < 100 ? [$"0{area}-62345678", $"0{area}-82345678"] : [$"0{area}-6234567", $"0{area}-82345678", $"0{area}-2234567"];
    }

    public static TheoryData<string> Written() =>
    [
        "13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "+86-138-0013-8000", "+8613800138000", "0086 138 0013 8000", "(+86) 13800138000",
        "010-65529988", "010 6552 9988", "+86 10 6552 9988", "+86 (0)10 6552 9988", "(010) 65529988", "0755-82345678", "+86-755-82345678",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void What_libphonenumber_finds_in_a_sentence_is_found(string number)
    {
        var text = $"请联系 {number}，谢谢";

        Assert.Single(s_oracle.FindNumbers(text, "CN"));
        Assert.True(Found(text, Signals.MobileNumber, Signals.LandlineNumber));
    }

    private static bool IsValid(string number) => s_oracle.IsValidNumberForRegion(s_oracle.Parse(number, "CN"), "CN");

    private static bool Found(string text, params Signal[] signals) => signals.Any(signal => Recognised.Strongest(text, signal) is not null);
}
