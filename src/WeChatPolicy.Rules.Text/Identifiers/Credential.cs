namespace WeChatPolicy.Rules.Text;

/// <summary>A password, PIN or code of an account told in plain text: behind a word for it, in an address, in a setting or on a command line.</summary>
internal sealed class Credential(Signal cueSignal, WordListId accessObjects, WordListId accountObjects) : ToldSecret(
    "credential", IdentifierTrigger.Cue | IdentifierTrigger.At | IdentifierTrigger.AsciiRun | IdentifierTrigger.Option, cueSignal, accessObjects, accountObjects)
{
    public override void Recognise(IdentifierScan scan)
    {
        ReadCues(scan, opensAccount: true);
        CredentialUserInfo.Read(scan);
        CredentialSetting.Read(scan);
        CredentialOption.Read(scan);
    }
}
