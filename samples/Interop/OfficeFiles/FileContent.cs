using WeChatPolicy.Rules;

namespace Interop.OfficeFiles;

/// <summary>What could be told of a file's content.</summary>
/// <param name="Encrypted">Whether it cannot be opened without a key or a password.</param>
/// <param name="Intact">Whether it is readable to its end.</param>
/// <param name="Text">Its text; empty where it has none, or none that could be read.</param>
internal sealed record FileContent(Ternary Encrypted, Ternary Intact, string Text = "")
{
    /// <summary>Nothing could be told; that is no verdict either way.</summary>
    public static FileContent Unknown { get; } = new(Ternary.Unknown, Ternary.Unknown);

    public static FileContent Locked { get; } = new(Ternary.Yes, Ternary.Unknown);

    public static FileContent CutShort { get; } = new(Ternary.Unknown, Ternary.No);
}
