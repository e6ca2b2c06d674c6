using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Consecutive numbers.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; the same where there is one.</param>
internal readonly record struct SequenceRange(long From, long To)
{
    /// <summary>How many they are.</summary>
    public long Count => To - From + 1;

    /// <summary><c>17</c>, or <c>17-20</c>.</summary>
    public override string ToString() =>
        From == To ? From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}
