namespace WeChatPolicy.Rules.Text;

/// <summary>A code that opens a meeting, a wireless network, an archive, a shared file or a door, or a product's licence: it is given to those who come, and protects no account.</summary>
/// <remarks>What stands before the code says what it opens: the word lists <c>access-object</c> and <c>account-object</c>, of which the nearer one counts.</remarks>
internal sealed class AccessCode(Signal cueSignal, WordListId accessObjects, WordListId accountObjects)
    : ToldSecret("access-code", IdentifierTrigger.Cue, cueSignal, accessObjects, accountObjects)
{
    public override void Recognise(IdentifierScan scan) => ReadCues(scan, opensAccount: false);
}
