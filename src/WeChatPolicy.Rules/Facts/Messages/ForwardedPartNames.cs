namespace WeChatPolicy.Rules;

/// <summary>The names <c>forwarded[0]</c>, <c>forwarded[1]</c> …, made once so that reading a record allocates none.</summary>
internal static class ForwardedPartNames
{
    private static readonly string[] s_first = [.. Enumerable.Range(0, 64).Select(Make)];

    public static string At(int index) => index < s_first.Length ? s_first[index] : Make(index);

    private static string Make(int index) => $"forwarded[{index}]";
}
