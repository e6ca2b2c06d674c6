using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Names of members that hold no words of a message: an id, an address, a key, a size, or who somebody is.</summary>
internal static class TechnicalNames
{
    private static readonly byte[][] s_names =
        Bytes("action from to tolist user username creator sender receiver avatar seq encoding status version");

    private static readonly byte[][] s_endings =
        Bytes("id ids url uri md5 md5sum sha1 sha256 key token fileext type time size code ticket");

    /// <summary>Whether a member of this name is passed over whatever it holds.</summary>
    public static bool Has(ReadOnlySpan<byte> name)
    {
        foreach (var known in s_names)
        {
            if (Ascii.EqualsIgnoreCase(name, known)) return true;
        }

        return false;
    }

    /// <summary>Whether a name ends as those of ids, addresses and keys do.</summary>
    public static bool HasEnding(ReadOnlySpan<byte> name)
    {
        foreach (var ending in s_endings)
        {
            if (name.Length >= ending.Length && Ascii.EqualsIgnoreCase(name[^ending.Length..], ending)) return true;
        }

        return false;
    }

    /// <summary>Whether a value belies such a name: ids, addresses and keys are written in ASCII.</summary>
    public static bool IsBeliedBy(ReadOnlySpan<byte> value) => !Ascii.IsValid(value) || value.IndexOf("\\u"u8) >= 0;

    private static byte[][] Bytes(string names) => [.. names.Split(' ').Select(Encoding.UTF8.GetBytes)];
}
