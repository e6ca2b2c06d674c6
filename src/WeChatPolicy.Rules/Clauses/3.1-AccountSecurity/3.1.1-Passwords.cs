using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.1.1 Passwords (密码管理).</summary>
internal static class Passwords
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_credential = SignalSet.Of(Signals.Credential);

    public static Clause Clause { get; } = new("3.1.1", Modality.MustNot,
        ("密码管理", "Passwords"),
        ("妥善保管微信账号密码，不得告知他人；建议定期更换，并使用含字母、数字和特殊字符的强密码。",
         "A password is kept safe and told to nobody; it is changed regularly and made of letters, digits and special characters."),
        PasswordDisclosure());

    private static RuleDefinition PasswordDisclosure() => RuleDefinition.Begin("3.1.1/password-disclosure", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("不得将账号密码告知任何人", "An account password is told to nobody")
        .Says("消息中透露了密码或验证码等登录凭据", "The message tells a password, code or other credential")
        .Remedy("撤回消息并立即修改密码；共享账号改用授权方式", "Take it back and change the password at once; share access, not passwords")
        .On<Message>(s_credential, static (in context) => Cues.Report(context, s_credential, CueReading.Plain, Confidence.Certain));
}
