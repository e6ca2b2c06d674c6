using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>How members of archives are named: how the bytes of a name are read, and where it would lead.</summary>
/// <remarks>Programs for Chinese Windows write names in GBK without saying so; PKWARE APPNOTE appendix D knows UTF-8 and, otherwise, code page 437.</remarks>
internal static class ArchiveNames
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding s_chinese = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;

    public static string Read(ReadOnlySpan<byte> name)
    {
        try
        {
            return s_utf8.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            try
            {
                return s_chinese.GetString(name);
            }
            catch (DecoderFallbackException)
            {
                return Encoding.Latin1.GetString(name);
            }
        }
    }

    /// <summary>Whether a program that writes by this name would leave its folder: absolute, on a drive, or climbing.</summary>
    public static bool LeadsOut(string name) =>
        name is ['/' or '\\', ..] or [_, ':', ..] || name.Split('/', '\\').Contains("..") || name.Contains('\0', StringComparison.Ordinal);

    /// <summary>Whether a name says that the file is one of several volumes: .001, .part2.rar, .z01, .r00.</summary>
    public static bool IsVolume(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0) return false;
        var extension = name.AsSpan(dot + 1).Trim();
        if (extension.Length == 3 && !extension.ContainsAnyExceptInRange('0', '9')) return true;
        if (extension.Length == 3 && extension[0] is 'z' or 'Z' or 'r' or 'R' && !extension[1..].ContainsAnyExceptInRange('0', '9')) return true;
        var part = name.AsSpan(0, dot).LastIndexOf(".part", StringComparison.OrdinalIgnoreCase);
        return part >= 0 && extension.Equals("rar", StringComparison.OrdinalIgnoreCase) && dot > part + 5 && !name.AsSpan(part + 5, dot - part - 5).ContainsAnyExceptInRange('0', '9');
    }
}
