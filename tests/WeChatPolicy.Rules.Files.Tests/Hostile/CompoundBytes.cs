using System.Buffers.Binary;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Hostile;

/// <summary>Compound files of version 3 ([MS-CFB]) of five sectors, whose chains a test bends.</summary>
internal static class CompoundBytes
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint Fat = 0xFFFFFFFD;

    /// <summary>A document of Word: the table in sector 0, the directory in 1, a stream of two sectors in 2 and 3.</summary>
    /// <param name="bend">Changes the entries of the table, of which there are 128.</param>
    /// <param name="more">Changes the bytes of the whole file.</param>
    public static byte[] Document(Action<uint[]>? bend = null, Action<byte[]>? more = null)
    {
        var bytes = new byte[Sector * 12];
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        head.CopyTo(bytes, 0);
        Put(bytes, 24, 2, 0x3E, 3, 0xFFFE, 9, 6);
        Four(bytes, 44, 1);
        Four(bytes, 48, 1);
        Four(bytes, 56, 4096);
        Four(bytes, 60, End);
        Four(bytes, 68, End);
        for (var i = 0; i < 109; i++) Four(bytes, 76 + (4 * i), i == 0 ? 0 : Free);

        var table = new uint[128];
        Array.Fill(table, Free);
        (table[0], table[1]) = (Fat, End);
        for (uint i = 2; i < 10; i++) table[i] = i + 1;
        table[10] = End;
        bend?.Invoke(table);
        for (var i = 0; i < table.Length; i++) Four(bytes, Sector + (4 * i), table[i]);

        Entry(bytes, 0, "Root Entry", kind: 5, child: 1, start: End, size: 0);
        Entry(bytes, 1, "WordDocument", kind: 2, child: Free, start: 2, size: 9 * Sector);
        Put(bytes, 3 * Sector, 2, 0xA5EC, 0x00C1);
        more?.Invoke(bytes);
        return bytes;
    }

    /// <summary>Where an entry of the directory stands.</summary>
    public static int EntryAt(int number) => (2 * Sector) + (128 * number);

    public static void Four(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);

    private static void Entry(byte[] bytes, int number, string name, byte kind, uint child, uint start, uint size)
    {
        var at = EntryAt(number);
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
        bytes[at + 64] = (byte)((name.Length + 1) * 2);
        (bytes[at + 66], bytes[at + 67]) = (kind, 1);
        Four(bytes, at + 68, Free);
        Four(bytes, at + 72, Free);
        Four(bytes, at + 76, child);
        Four(bytes, at + 116, start);
        Four(bytes, at + 120, size);
    }

    private static void Put(byte[] bytes, int at, int width, params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);
            at += width;
        }
    }
}
