namespace WeChatPolicy.Rules;

/// <summary>Tells a tar archive by its first header, as the versions write it that have no mark yet (Unix v7).</summary>
/// <remarks>tar(5), old-style archives: a block of 512 bytes with a name from 0, octal numbers from 100, and from 148 the sum of the block's bytes, its own eight taken as blanks.</remarks>
internal static class TarHeader
{
    private const int Block = 512;
    private const int SumAt = 148;
    private const int SumLength = 8;

    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Block || bytes[0] == 0) return false;
        var header = bytes[..Block];
        if (Octal(header.Slice(100, 8)) is null || Octal(header.Slice(124, 12)) is null || Octal(header.Slice(SumAt, SumLength)) is not { } announced) return false;

        // Some old programs added the bytes as signed numbers.
        var (unsigned, signed) = (0L, 0L);
        for (var i = 0; i < Block; i++)
        {
            var value = i is >= SumAt and < SumAt + SumLength ? (byte)' ' : header[i];
            unsigned += value;
            signed += (sbyte)value;
        }

        return announced == unsigned || announced == signed;
    }

    /// <summary>A number in octal digits, with blanks before it and a blank or NUL behind.</summary>
    private static long? Octal(ReadOnlySpan<byte> field)
    {
        field = field.TrimStart(" "u8);
        var end = field.IndexOfAny(" \0"u8);
        if (end >= 0) field = field[..end];
        if (field.IsEmpty || field.ContainsAnyExceptInRange((byte)'0', (byte)'7')) return null;
        var number = 0L;
        foreach (var digit in field) number = (number * 8) + (digit - '0');
        return number;
    }
}
