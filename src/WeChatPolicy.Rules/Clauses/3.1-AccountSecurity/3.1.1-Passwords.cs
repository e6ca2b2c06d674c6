using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.1.1 Passwords (密码管理).</summary>
internal static class Passwords
{
    private static readonly SignalSet s_credential = SignalSet.Of(Signals.Credential);
    private static readonly SignalSet s_accessCode = SignalSet.Of(Signals.AccessCode);

    private static readonly SignalSet s_cue = SignalSet.Of(Signals.CredentialCue);

    public static Clause Clause => new("3.1.1", Modality.MustNot,
        ("密码管理", "Passwords"),
        ("妥善保管微信账号密码，不得告知他人；建议定期更换，并使用含字母、数字和特殊字符的强密码。",
         "A password is kept safe and told to nobody; it is changed regularly and made of letters, digits and special characters."),
        PasswordDisclosure(), PasswordSafekeeping(), PasswordRotation(), PasswordStrength());

    private static RuleDefinition PasswordDisclosure() => RuleDefinition.Begin("3.1.1/password-disclosure", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("不得将账号密码告知任何人", "An account password is told to nobody")
        .Says("账号密码、验证码等登录凭据被告知他人", "A password, code or other credential was told to somebody")
        .Remedy("撤回消息并立即修改密码；多人共用的账号改为逐人授权", "Take it back and change the password at once; share access, not passwords")
        .Advises(
            ("消息中写有会议、无线网络、压缩文件、门禁等的访问码", "A code for a meeting, a wireless network, an archive, a door or the like stands in the message"),
            ("访问码只发给需要使用的人，用毕及时更换；无需修改账号密码", "Send such a code only to those who need it and change it afterwards; no account password need be changed"))
        .On<Message>(s_credential, static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CueWeighing.Weigh(context, s_credential, CueFilter.Plain, places, out var read);

            // What one notes down for oneself is told to nobody; whether it is safe there is another rule's question.
            if (count > 0) context.Report(read, places[..count]);
        }, CredentialPlaces.IsChatWithOneself)
        .On<Message>(s_accessCode, static (in context) =>
        {
            // A code for a meeting, a network, an archive or a door is given to those who come, and protects no account. One may still think twice.
            if (context.Text.Has(Signals.Credential)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CueWeighing.Weigh(context, s_accessCode, CueFilter.Plain, places, out _);
            if (count > 0) context.Report(Confidence.Possible, places[..count], kind: FindingKind.Advice, atMost: Enforcement.Notify);
        }, CredentialPlaces.IsChatWithOneself)
        .On<Message>(s_cue, static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CredentialDescription.Gather(context, places);
            if (count > 0) context.Report(Confidence.Possible, places[..count]);
        }, CredentialPlaces.IsChatWithOneself)

        // An address says where one logs in, and not with what.
        .OrLearned(Signals.PasswordDisclosureText, excusedBy: CredentialPlaces.IsChatWithOneself, unless: Signals.WebAddress)
        .On<PasswordDisclosed>(static (in context) =>
        {
            var disclosed = context.Fact;
            if (Answerable.For(disclosed) is not { } who || context.Excused == Ternary.Yes) return;
            context.Report(Confidence.Certain, "recipients", disclosed.Recipients.IsKnown ? $"{disclosed.Recipients.Value.Count}" : nameof(Ternary.Unknown), who);
        }, PasswordRecipients.OnlyToHolder)
        .WouldPassIf<PasswordDisclosed>("recipients", "the holder alone", PasswordRecipients.ToHolderAlone);

    private static RuleDefinition PasswordSafekeeping() => RuleDefinition.Begin("3.1.1/password-safekeeping", Modality.Must)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("妥善保管密码，不得存放于备忘录、共享文件、群公告等他人可见之处", "A password is kept safe: not in notes, shared files or group notices")
        .Says("密码存放在他人可能看到的地方", "A password is kept where others may find it")
        .Remedy("删除该处的密码并修改密码，改用密码管理工具保存", "Remove it from there, change it, and keep it in a password manager")
        .On<Message>(s_credential, static (in context) =>
        {
            if (CredentialPlaces.KeptIn(context.Fact) is not null) CueWeighing.Report(context, s_credential, CueFilter.Plain);
        })
        .On<Message>(s_cue, static (in context) =>
        {
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CredentialKeeping.Gather(context, places);
            if (count > 0) context.Report(Confidence.Likely, places[..count]);
        })
        .OrLearned(Signals.PasswordSafekeepingText)
        .On<FileTransfer>(s_credential, static (in context) =>
        {
            if (Answerable.For(context.Fact.Sender) is null) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CueWeighing.Weigh(context, s_credential, CueFilter.Plain, places, out var read);

            // A file is full of samples and settings, so that what it shows is never more than likely.
            if (count > 0) context.Report(CueWeighing.Lesser(read, Confidence.Likely), places[..count]);
        }, static file => file.Encrypted)
        .On<PasswordStored>(static (in context) =>
        {
            var stored = context.Fact;
            if (Answerable.For(stored) is { } who) context.Report(Confidence.Certain, "place", stored.Place, who);
        }, static stored => CredentialPlaces.IsSafe(stored.Place))
        .WouldPassIf<PasswordStored>("place", nameof(PasswordPlace.PasswordManager), static stored => stored with { Place = PasswordPlace.PasswordManager })
        .WouldPassIf<FileTransfer>("encrypted", nameof(Ternary.Yes), static file => file with { Encrypted = Ternary.Yes });

    private static RuleDefinition PasswordRotation() => RuleDefinition.Begin("3.1.1/password-rotation", Modality.Should)
        .By(DecidedBy.Facts | DecidedBy.Time).Recurring().Rated(Severity.Info, Enforcement.None)
        .Norm("建议定期更换账号密码", "An account password is changed regularly")
        .Says("账号密码超过建议期限未更换", "The account password has been in use for longer than is recommended")
        .Remedy("更换密码，并避免与旧密码雷同", "Change the password, and not to one much like the old")
        .Timed(DutyKey.Account, static o => o.Passwords.Rotation, static duty => duty
            .Stated<Account>(
                Answerable.For, static account => account.Profile.Id, PasswordSince, ended: static account => account.Closed,
                "passwordChanged", met: ("passwordChanged", static account => account with { PasswordChanged = Completion.Done(account.AsOf) }))
            .OpenedBy<PasswordChanged>(static changed => Answerable.Holder(changed), static changed => changed.Account.Id)
            .MetBy<PasswordChanged>(static changed => changed.Account.Id)
            .EndedBy<AccountClosed>(static closed => closed.Account.Id));

    private static RuleDefinition PasswordStrength() => RuleDefinition.Begin("3.1.1/password-strength", Modality.Should)
        .By(DecidedBy.Facts).Rated(Severity.Info, Enforcement.None)
        .Norm("建议密码同时包含字母、数字和特殊字符，且不易被猜到", "A password has letters, digits and special characters and is hard to guess")
        .Says("账号密码强度不足", "The account password is weak")
        .Remedy("改用至少八位、含字母、数字和特殊字符的密码，避开常见密码、键盘或数字顺序及账号名",
                "Choose one of eight or more characters of all three kinds, no common one, no keyboard or counting run, not the account's name")
        .On<PasswordChanged>(static (in context) =>
        {
            if (context.Fact.Rating == PasswordRating.Weak && Answerable.For(context.Fact) is { } who)
            {
                context.Report(Confidence.Certain, "rating", nameof(PasswordRating.Weak), who);
            }
        })
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (account.PasswordRating != PasswordRating.Weak || Answerable.For(account) is not { } holder) return;
            context.Report(Confidence.Certain, "passwordRating", nameof(PasswordRating.Weak), holder);
        }, static account => Excuse.Of(account.Closed))
        .WouldPassIf<PasswordChanged>("rating", nameof(PasswordRating.Adequate), static changed => changed with { Rating = PasswordRating.Adequate })
        .WouldPassIf<Account>("passwordRating", nameof(PasswordRating.Adequate), static account => account with { PasswordRating = PasswordRating.Adequate });

    private static DateTimeOffset? PasswordSince(Account account) => account.PasswordChanged.State switch
    {
        CompletionState.Done => account.PasswordChanged.At,
        CompletionState.NotDone => account.RegisteredAt,
        _ => null,
    };
}
