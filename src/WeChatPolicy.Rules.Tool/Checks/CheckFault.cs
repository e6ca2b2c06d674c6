using System.Globalization;

namespace WeChatPolicy.Rules.Tool;

/// <summary>One thing that is wrong with a file.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line, from 1; <see langword="null"/> where the file as a whole is meant.</param>
/// <param name="What">What is wrong, and what is allowed.</param>
internal sealed record CheckFault(string File, int? Line, string What)
{
    /// <summary>Place and fault, as compilers write them.</summary>
    public override string ToString() => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}({line}): {What}") : $"{File}: {What}";
}
