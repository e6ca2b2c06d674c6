using System.Buffers.Binary;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Making;

/// <summary>Compound files of version 3 with streams of a sector or more ([MS-CFB]).</summary>
internal static class Compounds
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE, Free = 0xFFFFFFFF, Table = 0xFFFFFFFD;

    /// <summary>A compound file; each stream is filled up to the length from which on it stands in sectors of its own.</summary>
    public static byte[] Of(params (string Name, byte[] Start)[] streams)
    {
        const int Shortest = 4096;
        var sizes = streams.Select(stream => Math.Max(Shortest, stream.Start.Length)).ToArray();
        var directorySectors = (streams.Length + 1 + 3) / 4;
        var dataSectors = sizes.Sum(size => (size + Sector - 1) / Sector);
        var file = new byte[Sector * (2 + directorySectors + dataSectors)];
        var table = Enumerable.Repeat(Free, Sector / 4).ToArray();
        Assert.True(1 + directorySectors + dataSectors <= table.Length);

        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        Short(24, 0x3E);
        Short(26, 3);
        Short(28, 0xFFFE);
        Short(30, 9);
        Short(32, 6);
        Int(44, 1);
        Int(48, 1);
        Int(56, Shortest);
        Int(60, End);
        Int(68, End);
        for (var i = 0; i < 109; i++) Int(76 + (4 * i), i == 0 ? 0 : Free);

        table[0] = Table;
        Chain(1, directorySectors);
        Entry(0, "Root Entry", 5, End, 0, streams.Length > 0 ? 1u : Free);
        var next = 1 + directorySectors;
        for (var i = 0; i < streams.Length; i++)
        {
            var sectors = (sizes[i] + Sector - 1) / Sector;
            Chain(next, sectors);
            streams[i].Start.CopyTo(file, Sector * (next + 1));
            Entry(i + 1, streams[i].Name, 2, (uint)next, sizes[i], Free);
            next += sectors;
        }

        for (var i = 0; i < table.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + (4 * i)), table[i]);
        return file;

        void Short(int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);

        void Int(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);

        void Chain(int start, int count)
        {
            for (var i = 0; i < count; i++) table[start + i] = i + 1 == count ? End : (uint)(start + i + 1);
        }

        void Entry(int index, string name, byte type, uint start, long size, uint child)
        {
            var at = (2 * Sector) + (128 * index);
            Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            Short(at + 64, (name.Length + 1) * 2);
            file[at + 66] = type;
            Int(at + 68, Free);
            Int(at + 72, Free);
            Int(at + 76, child);
            Int(at + 116, start);
            BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(at + 120), size);
        }
    }

    public static byte[] Word(bool encrypted) => Of(("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(encrypted ? 0x13 : 0x12), .. new byte[20]]));

    public static byte[] Excel(bool encrypted) => Of(("Workbook",
        encrypted ? [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2F, 0, 2, 0, 0, 0] : [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0xE1, 0, 2, 0, 0xB0, 4]));

    public static byte[] PowerPoint(bool encrypted) => Of(
        ("PowerPoint Document", new byte[8]),
        ("Current User", [0, 0, 0xF6, 0x0F, 0x14, 0, 0, 0, 0x14, 0, 0, 0, .. encrypted ? (byte[])[0xDF, 0xC4, 0xD1, 0xF3] : [0x5F, 0xC0, 0x91, 0xE3]]));
}
