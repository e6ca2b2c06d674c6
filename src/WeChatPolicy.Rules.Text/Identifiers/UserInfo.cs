namespace WeChatPolicy.Rules.Text;

/// <summary>The user information of an address, RFC 3986 section 3.2.1: what stands between :// and the last @ before the host.</summary>
internal static class UserInfo
{
    private const int Longest = 256;

    /// <summary>Where the :// stands that opens the user information which ends with a text; negative where the text ends otherwise.</summary>
    internal static int Scheme(ReadOnlySpan<char> beforeAt)
    {
        for (var at = beforeAt.Length - 1; at > 1 && beforeAt.Length - at < Longest && beforeAt[at] is > ' ' and < '\u007F'; at--)
        {
            if (beforeAt[at] == '/') return beforeAt[at - 1] == '/' && beforeAt[at - 2] == ':' ? at - 2 : -1;
        }

        return -1;
    }
}
