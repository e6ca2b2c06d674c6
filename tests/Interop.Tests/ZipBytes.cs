using System.Text;

namespace Interop.Tests;

/// <summary>Puts a ZIP of stored entries together byte by byte (PKWARE APPNOTE 4.3 and 6.1), since no library here writes encrypted ones.</summary>
internal sealed class ZipBytes
{
    private const ushort Time = 0x6000;

    private readonly List<Entry> _entries = [];

    /// <summary>Adds a stored entry.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="password">The password that it is encrypted under (ZipCrypto); <see langword="null"/> for none.</param>
    /// <param name="streamed">Whether its sizes stand behind it, as a writer does that cannot go back.</param>
    public ZipBytes Add(string name, string content, string? password = null, bool streamed = false)
    {
        var plain = Encoding.UTF8.GetBytes(content);
        var crc = Crc32.Of(plain);
        var data = password is null ? plain : Encrypted(plain, password, streamed ? (byte)(Time >> 8) : (byte)(crc >> 24));
        _entries.Add(new(name, (ushort)((password is null ? 0 : 1) | (streamed ? 8 : 0)), (crc, (uint)data.Length, (uint)plain.Length), data));
        return this;
    }

    public byte[] ToArray()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var places = _entries.ConvertAll(entry => Local(writer, entry));
        var directory = (uint)bytes.Position;
        foreach (var (entry, at) in _entries.Zip(places)) Central(writer, entry, at);
        var end = (uint)bytes.Position;
        Write(writer, 0x06054b50u, 0u);
        writer.Write((ushort)_entries.Count);
        writer.Write((ushort)_entries.Count);
        Write(writer, end - directory, directory);
        writer.Write((ushort)0);
        return bytes.ToArray();
    }

    private static uint Local(BinaryWriter writer, Entry entry)
    {
        var at = (uint)writer.BaseStream.Position;
        var isStreamed = (entry.Flags & 8) != 0;
        writer.Write(0x04034b50u);
        Header(writer, entry.Name, entry.Flags, isStreamed ? (0, 0, 0) : entry.Sizes);
        writer.Write(Encoding.UTF8.GetBytes(entry.Name));
        writer.Write(entry.Data);
        if (isStreamed) Write(writer, 0x08074b50u, entry.Sizes.Crc, entry.Sizes.Packed, entry.Sizes.Plain);
        return at;
    }

    private static void Central(BinaryWriter writer, Entry entry, uint at)
    {
        writer.Write(0x02014b50u);
        writer.Write((ushort)20);
        Header(writer, entry.Name, entry.Flags, entry.Sizes);
        writer.Write(new byte[10]);
        writer.Write(at);
        writer.Write(Encoding.UTF8.GetBytes(entry.Name));
    }

    private static void Header(BinaryWriter writer, string name, ushort flags, (uint Crc, uint Packed, uint Plain) sizes)
    {
        foreach (var value in (ReadOnlySpan<ushort>)[20, flags, 0, Time, 0x5A21]) writer.Write(value);
        Write(writer, sizes.Crc, sizes.Packed, sizes.Plain);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(name));
        writer.Write((ushort)0);
    }

    private static void Write(BinaryWriter writer, params ReadOnlySpan<uint> values)
    {
        foreach (var value in values) writer.Write(value);
    }

    // Twelve bytes that tell a right password by their last, then the content.
    private static byte[] Encrypted(byte[] plain, string password, byte check)
    {
        var keys = new Keys();
        foreach (var letter in Encoding.UTF8.GetBytes(password)) keys.Take(letter);
        return [.. new byte[11].Append(check).Concat(plain).Select(keys.Encrypt)];
    }

    private sealed record Entry(string Name, ushort Flags, (uint Crc, uint Packed, uint Plain) Sizes, byte[] Data);

    private sealed class Keys
    {
        private uint _first = 0x12345678;
        private uint _second = 0x23456789;
        private uint _third = 0x34567890;

        public void Take(byte plain)
        {
            _first = Crc32.Step(_first, plain);
            _second = ((_second + (_first & 0xFF)) * 134775813) + 1;
            _third = Crc32.Step(_third, (byte)(_second >> 24));
        }

        public byte Encrypt(byte plain)
        {
            var mask = (ushort)(_third | 2);
            var cipher = (byte)(plain ^ (byte)((mask * (mask ^ 1)) >> 8));
            Take(plain);
            return cipher;
        }
    }
}
