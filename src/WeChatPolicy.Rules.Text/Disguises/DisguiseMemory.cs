namespace WeChatPolicy.Rules.Text;

/// <summary>What the passes that look for hidden terms write into, a stretch of text after the other; one for each reading.</summary>
internal sealed class DisguiseMemory
{
    /// <summary>The most folded characters that are looked at together.</summary>
    internal const int Stretch = 256;

    /// <summary>What the characters that are looked at first have to show.</summary>
    internal readonly SignBlock Block = new();

    /// <summary>The sounds of a stretch, and their ids as they are looked up.</summary>
    internal readonly Sound[] Sounds = new Sound[Stretch];

    /// <inheritdoc cref="Sounds"/>
    internal readonly ushort[] Ids = new ushort[Stretch];

    /// <summary>For each sound how many behind it the next is at which something may be hidden.</summary>
    internal readonly byte[] ToSign = new byte[Stretch];

    /// <summary>What is left of a stretch, and where each character of it begins in the folded text.</summary>
    internal readonly char[] Cleared = new char[Stretch];

    /// <inheritdoc cref="Cleared"/>
    internal readonly int[] Starts = new int[Stretch + 1];
}
