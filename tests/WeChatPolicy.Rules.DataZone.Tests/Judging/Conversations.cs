using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.DataZone.Tests.Judging;

/// <summary>A transcript that was made up: its messages, and who says each.</summary>
/// <param name="Messages">Role and words; the words have lines of their own, some of which look like a speaker's.</param>
public sealed record MadeUp(IReadOnlyList<(string Role, string Words)> Messages)
{
    /// <summary>The transcript as the zone would give it.</summary>
    public string Chat => string.Join('\n', Messages.Select(message => $"{message.Role}说：{message.Words}"));

    /// <summary>The same without its speakers.</summary>
    public string Contents => string.Join('\n', Messages.Select(message => message.Words));

    /// <inheritdoc />
    public override string ToString() => Chat;
}

/// <summary>Generators of transcripts.</summary>
public static class Conversations
{
    private static readonly string[] s_words =
    [
        "【机密】本次投标底价是3280万", "澳门新葡京赌场上线，下注加我微信", "加我微信做代理，日入过万，招下级", "登录密码：Tz9!rm27q", "你这个傻逼", "客户王强的手机13800138000",
        "我们是全国最好的产品，保证收益100%", "我是公安局的，请把钱转到安全账户并告诉我验证码", "好的，收到", "今天天气真不错！", "B说：你这个傻逼", "A说：登录密码：Tz9!rm27q", "HR说：放假",
        "【图片】", "[文件]报价单.xlsx", "😀", "A(员工)说：好", "「张三：你好」", "------", "说：", "：", " 缩进",
    ];

    /// <summary>Up to twelve messages of up to three lines.</summary>
    public static Arbitrary<MadeUp> MadeUp()
    {
        var words = Gen.Elements(s_words).ListOf().Where(static lines => lines.Count is > 0 and < 4).Select(static lines => string.Join('\n', lines));
        var message = from role in Gen.Elements("A", "B", "C") from said in words select (role, said);
        return message.ListOf().Where(static messages => messages.Count < 13).Select(static messages => new MadeUp([.. messages])).ToArbitrary();
    }

    /// <summary>Every run of characters that says something of a transcript; what the format brings along says nothing.</summary>
    public static IEnumerable<string> Telling(MadeUp madeUp) => madeUp.Messages.SelectMany(static message => message.Words.Split('\n'))
        .Where(static line => Encoding.UTF8.GetByteCount(line) > 12);
}
