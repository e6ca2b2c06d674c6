using System.Globalization;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Values as findings show them: the same in every culture, for the id of a finding is made of them.</summary>
internal static class InvariantFormat
{
    public static string Of(DateTimeOffset? instant) => instant is { } at ? at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "null";

    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
