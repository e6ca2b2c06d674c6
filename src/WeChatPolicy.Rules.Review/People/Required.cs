using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Review;

/// <summary>What a member of a record must be. The error names the member and never its value.</summary>
internal static class Required
{
    public static string Text(string? value, [CallerMemberName] string member = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        return value;
    }

    public static string? NullOrText(string? value, [CallerMemberName] string member = "") => value is null ? null : Text(value, member);

    public static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, $"{member} is none of the values of {typeof(T).Name}.");
}
