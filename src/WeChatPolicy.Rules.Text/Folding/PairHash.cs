namespace WeChatPolicy.Rules.Text;

/// <summary>One number for two neighbours, by which every table of the first look is asked.</summary>
internal static class PairHash
{
    /// <summary>Odd, so that no two pairs have one hash.</summary>
    internal const uint Multiplier = 0x9E37_79B1;

    /// <summary>So many slots have tables by the upper half of the hash.</summary>
    internal const int Slots = 0x10000;

    internal const int SlotShift = 16;

    internal static uint Of(char first, char second) => (((uint)first << 16) | second) * Multiplier;
}
