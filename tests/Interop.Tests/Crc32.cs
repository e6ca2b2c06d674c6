namespace Interop.Tests;

/// <summary>The check sum of ZIP and 7z (ISO 3309), and the step of it that ZipCrypto's keys are made by.</summary>
internal static class Crc32
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1)))];

    public static uint Step(uint crc, byte value) => s_table[(crc ^ value) & 0xFF] ^ (crc >> 8);

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes) crc = Step(crc, value);
        return ~crc;
    }
}
