namespace WeChatPolicy.Rules;

/// <summary>The names <c>messages[0]</c>, <c>messages[1]</c> …, made once so that reading a segment allocates none.</summary>
internal static class SegmentPartNames
{
    private static readonly string[] s_first = [.. Enumerable.Range(0, 256).Select(Make)];

    public static string At(int index) => index < s_first.Length ? s_first[index] : Make(index);

    private static string Make(int index) => $"messages[{index}]";
}
