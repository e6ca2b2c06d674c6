using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class MaskingTests
{
    public static TheoryData<Masking, string, string> Rows() => new()
    {
        { Masking.Everything, "hunter2", "*******" },
        { default, "hunter2", "*******" },
        { Masking.Ends(3, 4), "13812345678", "13*******78" },
        { Masking.Ends(3, 4), "+8613812345678", "+86*******5678" },
        { Masking.Ends(0, 4), "6222021234567890128", "***************0128" },
        { Masking.Ends(2, 2), "12345", "1***5" },
        { Masking.Ends(2, 2), "123", "***" },
        { Masking.Ends(8, 8), "12345678", "12****78" },
        { Masking.Ends(0, 0), "1234", "****" },
        { Masking.MailAddress, "wang@a.cn", "w***@a.cn" },
        { Masking.MailAddress, "w@a.cn", "*@a.cn" },
        { Masking.MailAddress, "@a.cn", "@****" },
        { Masking.MailAddress, "nobody", "n*****" },
        { Masking.Words, "加好友了解", "加好友了解" },
        { Masking.Words, "", "" },
        { Masking.Everything, "", "" },
        { Masking.Ends(3, 4), "", "" },
        { Masking.MailAddress, "", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Hides_a_stretch(Masking masking, string text, string shown)
    {
        var (from, until) = masking.Hidden(text);
        Assert.Equal(shown, text[..from] + new string('*', until - from) + text[until..]);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(9, 0)]
    [InlineData(0, int.MaxValue)]
    public void Ends_of_no_such_length_are_an_error(int first, int last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Masking.Ends(first, last));

    [Fact]
    public void A_recogniser_that_says_nothing_masks_everything()
    {
        Assert.Equal(Masking.Everything, new Bare().Masking);
        Assert.All(Signals.All.Where(signal => signal.Kind == SignalKind.Identifier), signal => Assert.NotEqual(Masking.Words, signal.Masking));
    }

    private sealed class Bare() : IdentifierRecogniser("bare", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan)
        {
        }
    }
}
