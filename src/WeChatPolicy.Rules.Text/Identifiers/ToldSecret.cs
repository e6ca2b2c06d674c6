namespace WeChatPolicy.Rules.Text;

/// <summary>What is told in plain text behind a term of <c>credential-cue</c>: a link such as 是 or :, and a token that looks like a password, a PIN or a code.</summary>
/// <remarks>
/// The match is the token alone, which is what has to be masked. Talk about passwords (密码是多少, 密码忘了, 密码长度8位)
/// has no such token. An account's name is no secret, so a cue such as 账号 counts only before name/password.
/// </remarks>
internal abstract class ToldSecret(string name, IdentifierTrigger trigger, Signal cueSignal, WordListId accessObjects, WordListId accountObjects)
    : IdentifierRecogniser(name, trigger, cueSignal)
{
    /// <summary>How far ahead of a cue it may say what the secret opens, in folded characters, the cue included.</summary>
    private const int Reach = 40;

    private static readonly string[] s_accountCues =
    [
        "账号", "帐号", "賬號", "帳號", "账户", "帐户", "用户名", "用戶名", "用户", "工号", "登录名", "登陆名",
        "user", "username", "account", "login", "uid", "name", "usr", "userid", "loginid", "appid", "clientid", "keyid", "secretid",
    ];

    /// <summary>Adds what stands behind the cues.</summary>
    /// <param name="scan">The part.</param>
    /// <param name="opensAccount">Whether those count that give access to an account, or those that open a meeting, a network, a file or a door.</param>
    protected void ReadCues(IdentifierScan scan, bool opensAccount)
    {
        var text = scan.Text;
        var behind = 0;
        foreach (ref readonly var cue in scan.TermsOfPart)
        {
            if (cue.Signal != Cue || cue.Start < behind) continue;

            // A cue may bring its colon along (密码:); the colon belongs to the link.
            var word = text.Slice(cue.Start, cue.Length).TrimEnd(":：=＝ ");
            var end = cue.Start + word.Length;

            // password_hash, <password> and ${PASSWORD} go on or close behind it: names, and no value.
            if (end < text.Length && text[end] is '_' or '>' or '}' or '%') continue;
            var link = CredentialLink.Read(text, end);
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
            behind = start + length;
            if (OpensAccount(scan, cue) == opensAccount) scan.Add(start, length, Confidence.Likely);
        }
    }

    // The nearest word before the secret says what it opens. Where none does, it is an account.
    private bool OpensAccount(IdentifierScan scan, in TextMatch cue)
    {
        var before = scan.FoldedUpTo(cue, Reach);
        return scan.Words(accessObjects).LastIn(before) <= scan.Words(accountObjects).LastIn(before);
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
