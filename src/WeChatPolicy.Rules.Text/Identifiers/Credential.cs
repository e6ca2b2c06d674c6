namespace WeChatPolicy.Rules.Text;

/// <summary>A password, PIN or code told in plain text: a term of <c>credential-cue</c>, a link such as 是 or :, and a token that looks like one.</summary>
/// <remarks>
/// The match is the token alone, which is what has to be masked. Talk about passwords (密码是多少, 密码忘了, 密码长度8位)
/// has no such token. An account's name is no secret, so a cue such as 账号 counts only before name/password.
/// </remarks>
internal sealed class Credential(Signal cueSignal) : IdentifierRecogniser("credential", IdentifierTrigger.Cue, cueSignal)
{
    private static readonly string[] s_accountCues =
        ["账号", "帐号", "賬號", "帳號", "账户", "帐户", "用户名", "用戶名", "用户", "工号", "user", "username", "account", "login", "uid", "name"];

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var behind = 0;
        foreach (ref readonly var cue in scan.TermsOfPart)
        {
            if (cue.Signal != Cue || cue.Start < behind) continue;

            // A cue may bring its colon along (密码:); the colon belongs to the link.
            var word = text.Slice(cue.Start, cue.Length).TrimEnd(":：=＝ ");
            var link = CredentialLink.Read(text, cue.Start + word.Length);
            if (!link.IsLink) continue;
            var token = CredentialToken.LengthAt(text[link.End..]);
            if (token == 0 && !IsAccount(word))
            {
                link = CredentialLink.ReadAcross(text, link.End);
                if (link.IsLink) token = CredentialToken.LengthAt(text[link.End..]);
            }

            if (token == 0) continue;
            var (start, length) = (link.End, token);
            if (IsAccount(word))
            {
                // name/password: only what stands behind the stroke is the secret.
                var stroke = text.Slice(start, length).IndexOf('/');
                if (stroke < 1 || length - stroke < 5 || text.Slice(start, length).Contains("//", StringComparison.Ordinal)) continue;
                (start, length) = (start + stroke + 1, length - stroke - 1);
            }

            if (!CredentialToken.IsSecret(text.Slice(start, length), text[(start + length)..], link.IsExplicit)) continue;
            scan.Add(start, length, Confidence.Likely);
            behind = start + length;
        }
    }

    private static bool IsAccount(ReadOnlySpan<char> cue)
    {
        foreach (var word in s_accountCues)
        {
            if (cue.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
