namespace WeChatPolicy.Rules.Text;

/// <summary>Which mobile numbers of mainland China are in people's hands (MIIT telephone numbering plan, segments allotted to operators).</summary>
internal static class MobilePrefix
{
    // The two digits behind the 1. Left out are segments that are not allotted (140, 142 to 144, 154, 160, most of 161, 163, 164, 168, 169, 179, 194)
    // or allotted to machines (141, 146, 148, 149).
    private static readonly string[] s_allotted = ["3", "45", "47", "50-3", "55-9", "62", "65-7", "70-3", "75-8", "8", "90-3", "95-9"];

    /// <summary>Whether eleven ASCII digits stand in an allotted segment. Of 161 only 1610 is, and 17400 to 17405 are satellite telephones.</summary>
    internal static bool IsAllotted(ReadOnlySpan<char> digits)
    {
        foreach (var segment in s_allotted)
        {
            if (digits[1] != segment[0]) continue;
            if (segment.Length == 1 || digits[2] == segment[1] || (segment.Length == 4 && digits[2] >= segment[1] && digits[2] <= segment[3])) return true;
        }

        return digits.StartsWith("1610") || (digits.StartsWith("1740") && digits[4] <= '5');
    }
}
