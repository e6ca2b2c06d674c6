namespace WeChatPolicy.Rules.Text;

/// <summary>A run of digits with nothing visible between them.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the part.</param>
/// <param name="End">Behind its last digit, in UTF-16 units of the part.</param>
/// <param name="First">Its first digit's place in <see cref="IdentifierScan.Digits"/>.</param>
/// <param name="Count">How many digits it has.</param>
/// <param name="IsJoined">Whether only a few spaces, hyphens or the like part it from the group before.</param>
public readonly record struct DigitGroup(int Start, int End, int First, int Count, bool IsJoined);
