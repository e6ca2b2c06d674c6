namespace WeChatPolicy.Rules.Files;

/// <summary>How the streams of a 7z archive are packed.</summary>
internal sealed class SevenZipPacking
{
    private const int PackInfo = 0x06, UnpackInfo = 0x07, Sizes = 0x09, Digests = 0x0A, Folder = 0x0B, UnpackSizes = 0x0C;
    private const int MostCoders = 32;

    private readonly List<SevenZipCoder> _coders = [];

    /// <summary>Whether any of it is encrypted.</summary>
    public bool IsEncrypted => _coders.Exists(coder => coder.Id == SevenZipCoder.Aes);

    /// <summary>The largest dictionary that a step asks for.</summary>
    public long Dictionary => _coders.Count == 0 ? 0 : _coders.Max(coder => coder.Dictionary);

    /// <summary>The step, where there is but one.</summary>
    public SevenZipCoder? OnlyCoder => _coders.Count == 1 ? _coders[0] : null;

    public long PackedAt { get; private set; }

    public long PackedSize { get; private set; }

    public long UnpackedSize { get; private set; }

    /// <summary>Reads the packing of members out of a plain header, which may begin with properties and streams of its own.</summary>
    public static SevenZipPacking OfHeader(ReadOnlySpan<byte> header)
    {
        var reader = new SevenZipReader(header[1..]);
        var packing = new SevenZipPacking();
        while (!reader.IsAtEnd)
        {
            switch (reader.Number())
            {
                case 0x02:
                    while (reader.Number() != 0) reader.Skip(reader.Number());
                    break;
                case 0x03 or 0x04:
                    packing.ReadStreams(ref reader);
                    break;
                default:
                    return packing;
            }
        }

        return packing;
    }

    /// <summary>Reads the packing of a header that is packed itself.</summary>
    public static SevenZipPacking OfStreams(ReadOnlySpan<byte> header)
    {
        var reader = new SevenZipReader(header[1..]);
        var packing = new SevenZipPacking();
        packing.ReadStreams(ref reader);
        return packing;
    }

    // What follows the folders divides them into files; nobody asks for that here. Streams that come twice in a header are all read.
    private void ReadStreams(ref SevenZipReader reader)
    {
        while (true)
        {
            switch (reader.Number())
            {
                case PackInfo:
                    ReadPackInfo(ref reader);
                    break;
                case UnpackInfo:
                    ReadFolders(ref reader);
                    return;
                default:
                    return;
            }
        }
    }

    private void ReadPackInfo(ref SevenZipReader reader)
    {
        PackedAt = (long)reader.Number();
        var streams = reader.Number();
        for (var id = reader.Number(); id != 0; id = reader.Number())
        {
            if (id == Sizes)
            {
                for (ulong i = 0; i < streams; i++)
                {
                    var size = (long)reader.Number();
                    if (i == 0) PackedSize = size;
                }
            }
            else if (id == Digests)
            {
                reader.SkipDigests(streams);
            }
            else
            {
                throw new InvalidDataException();
            }
        }
    }

    private void ReadFolders(ref SevenZipReader reader)
    {
        if (reader.Number() != Folder) throw new InvalidDataException();
        var folders = reader.Number();
        if (reader.Byte() != 0) throw new InvalidDataException();
        for (ulong i = 0; i < folders; i++) ReadFolder(ref reader);
        if (reader.Number() == UnpackSizes) UnpackedSize = (long)reader.Number();
    }

    private void ReadFolder(ref SevenZipReader reader)
    {
        var coders = reader.Number();
        if (coders is 0 or > MostCoders) throw new InvalidDataException();
        var (inputs, outputs) = (0UL, 0UL);
        for (ulong i = 0; i < coders; i++)
        {
            const int HasSeveral = 0x10, HasProperties = 0x20;
            var flags = reader.Byte();
            var id = 0UL;
            foreach (var part in reader.Bytes((ulong)(flags & 0x0F))) id = (id << 8) | part;
            inputs += (flags & HasSeveral) != 0 ? reader.Number() : 1;
            outputs += (flags & HasSeveral) != 0 ? reader.Number() : 1;
            _coders.Add(new SevenZipCoder(id, (flags & HasProperties) != 0 ? reader.Bytes(reader.Number()).ToArray() : []));
        }

        var pairs = outputs - 1;
        if (outputs == 0 || inputs < pairs || outputs > MostCoders * MostCoders) throw new InvalidDataException();
        for (ulong i = 0; i < 2 * pairs; i++) reader.Number();
        var packed = inputs - pairs;
        for (ulong i = 0; packed > 1 && i < packed; i++) reader.Number();
    }
}

/// <summary>Reads the numbers of a 7z header. Where it ends too early, or a length is longer than the header, it throws.</summary>
internal ref struct SevenZipReader(ReadOnlySpan<byte> header)
{
    private ReadOnlySpan<byte> _rest = header;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public byte Byte() => Bytes(1)[0];

    public ReadOnlySpan<byte> Bytes(ulong count)
    {
        if (count > (ulong)_rest.Length) throw new InvalidDataException();
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }

    public void Skip(ulong count) => Bytes(count);

    /// <summary>As many leading ones as the first byte has, so many bytes follow, the lowest first; its other bits are the highest.</summary>
    public ulong Number()
    {
        var first = Byte();
        var value = 0UL;
        for (var i = 0; i < 8; i++)
        {
            var mask = 0x80 >> i;
            if ((first & mask) == 0) return value | ((ulong)(first & (mask - 1)) << (8 * i));
            value |= (ulong)Byte() << (8 * i);
        }

        return value;
    }

    /// <summary>Passes over digests: all of them, or those that a bit each says to be there.</summary>
    public void SkipDigests(ulong count)
    {
        var there = count;
        if (Byte() == 0)
        {
            there = 0;
            foreach (var bits in Bytes((count + 7) / 8)) there += (ulong)System.Numerics.BitOperations.PopCount(bits);
        }

        if (there > int.MaxValue) throw new InvalidDataException();
        Skip(4 * there);
    }
}
