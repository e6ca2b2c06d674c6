using System.Buffers.Binary;
using System.Text;

namespace WeChatPolicy.Rules.Files;

/// <summary>Reads a compound file ([MS-CFB]): its sectors, its chains, its streams.</summary>
/// <remarks>A chain that runs in a circle, or out of the file, is damage. What it holds is bounded by the length of the file.</remarks>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const uint MostRegular = 0xFFFFFFFA;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const int SectorsInHeader = 109;

    private readonly HeldContent _content;
    private readonly int _sector;
    private readonly uint[] _next;
    private readonly List<(string Name, byte Type, uint Start, long Size)> _entries = [];
    private readonly uint _cutoff;

    private CompoundFile(HeldContent content, ReadOnlySpan<byte> header, InspectionBudget budget)
    {
        _content = content;
        _sector = 1 << BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        _cutoff = BinaryPrimitives.ReadUInt32LittleEndian(header[56..]);
        _next = ReadTable(header, budget);
        ReadDirectory(BinaryPrimitives.ReadUInt32LittleEndian(header[48..]), budget);
    }

    /// <summary>Whether a sector that is in use lies beyond the end.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a chain is broken, or too short for its stream.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether the last sector is all there, as the format asks for.</summary>
    public bool EndsWithSector => _content.Length % _sector == 0;

    public IEnumerable<string> Names => _entries.Select(entry => entry.Name);

    /// <summary>Opens it, where its header says that it is one.</summary>
    public static CompoundFile? Open(HeldContent content, InspectionBudget budget)
    {
        var header = content.Read(0, HeaderLength);
        if (header.Length < HeaderLength) return null;
        var (version, shift) = (BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)));
        return (version, shift) is (3, 9) or (4, 12) ? new CompoundFile(content, header, budget) : null;
    }

    public bool Has(string name) => _entries.Exists(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first bytes of a stream; fewer where it is shorter, none where there is no such one.</summary>
    public byte[] Read(string name, int count)
    {
        var entry = _entries.Find(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase) && entry.Type == 2);
        if (entry.Name is null) return [];
        count = (int)Math.Min(count, Math.Max(entry.Size, 0));
        return entry.Size < _cutoff ? ReadShort(entry.Start, count) : ReadChain(entry.Start, count);
    }

    /// <summary>Follows the chain of every stream.</summary>
    public void FollowChains(InspectionBudget budget)
    {
        foreach (var entry in _entries)
        {
            budget.Check();
            if (entry.Type == 5 || (entry.Type == 2 && entry.Size >= _cutoff)) Follow(entry.Start, (entry.Size + _sector - 1) / _sector);
        }
    }

    private long OffsetOf(uint sector) => (sector + 1L) * _sector;

    private uint[] ReadTable(ReadOnlySpan<byte> header, InspectionBudget budget)
    {
        var perSector = _sector / 4;
        var sectors = new List<uint>();
        for (var i = 0; i < SectorsInHeader; i++) Add(BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + (4 * i))..]));

        // More of them stand in a chain of their own, whose last number in each sector is the next sector.
        var most = (_content.Length / _sector) + 1;
        var next = BinaryPrimitives.ReadUInt32LittleEndian(header[68..]);
        for (var steps = 0L; next < MostRegular; steps++)
        {
            budget.Check();
            var list = _content.Read(OffsetOf(next), _sector);
            if (list.Length < _sector || steps > most)
            {
                IsCut |= list.Length < _sector;
                IsDamaged |= steps > most;
                break;
            }

            for (var i = 0; i < perSector - 1; i++) Add(BinaryPrimitives.ReadUInt32LittleEndian(list.AsSpan(4 * i)));
            next = BinaryPrimitives.ReadUInt32LittleEndian(list.AsSpan(_sector - 4));
        }

        var table = new uint[Math.Min(sectors.Count, most) * perSector];
        var block = new byte[_sector];
        for (var i = 0; i < Math.Min(sectors.Count, most); i++)
        {
            if (_content.ReadInto(OffsetOf(sectors[i]), block) < _sector)
            {
                IsCut = true;
                table.AsSpan(i * perSector, perSector).Fill(Free);
                continue;
            }

            for (var j = 0; j < perSector; j++)
            {
                var value = BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan(4 * j));
                table[(i * perSector) + j] = value;

                // Writers fill the end of the table with ends of chains; a sector that another one follows is in use.
                if (value < MostRegular && OffsetOf((uint)((i * perSector) + j)) >= _content.Length) IsCut = true;
            }
        }

        return table;

        void Add(uint sector)
        {
            if (sector < MostRegular && sectors.Count <= _content.Length / _sector) sectors.Add(sector);
        }
    }

    private void ReadDirectory(uint start, InspectionBudget budget)
    {
        var steps = 0L;
        for (var sector = start; sector < MostRegular; sector = Next(sector))
        {
            budget.Check();
            var block = _content.Read(OffsetOf(sector), _sector);
            if (++steps > _next.Length || block.Length < _sector)
            {
                IsDamaged |= steps > _next.Length;
                IsCut |= block.Length < _sector;
                return;
            }

            for (var at = 0; at + EntryLength <= block.Length; at += EntryLength)
            {
                var entry = block.AsSpan(at, EntryLength);
                var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
                if (entry[66] is not (1 or 2 or 5) || nameBytes is < 2 or > 64) continue;
                var size = BinaryPrimitives.ReadInt64LittleEndian(entry[120..]);

                // Files of version 3 may leave rubbish in the upper half.
                if (_sector == 512) size &= uint.MaxValue;
                _entries.Add((Encoding.Unicode.GetString(entry[..(nameBytes - 2)]), entry[66], BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), size));
            }
        }
    }

    private void Follow(uint start, long sectors)
    {
        var sector = start;
        for (var i = 0L; i < sectors; i++)
        {
            if (sector >= MostRegular || sector >= _next.Length)
            {
                IsDamaged = true;
                return;
            }

            if (OffsetOf(sector) >= _content.Length)
            {
                IsCut = true;
                return;
            }

            sector = Next(sector);
        }

        // A chain may be longer than its stream, and not without end.
        for (var i = 0L; i <= _next.Length && sector < MostRegular; i++) sector = Next(sector);
        if (sector != EndOfChain && sectors > 0) IsDamaged = true;
    }

    private uint Next(uint sector) => sector < _next.Length ? _next[sector] : Free;

    private byte[] ReadChain(uint start, int count)
    {
        var bytes = new byte[count];
        var sector = start;
        for (var at = 0; at < count; at += _sector, sector = Next(sector))
        {
            var part = bytes.AsSpan(at, Math.Min(_sector, count - at));
            if (sector >= MostRegular || _content.ReadInto(OffsetOf(sector), part) < part.Length) return bytes[..at];
        }

        return bytes;
    }

    // Short streams stand in pieces of 64 bytes in the root's own stream; a few of their first bytes are all that anybody asks for here.
    private byte[] ReadShort(uint start, int count)
    {
        const int Piece = 64;
        var root = _entries.Find(entry => entry.Type == 5);
        var table = ReadMiniTable();
        var bytes = new byte[count];
        var piece = start;
        for (var at = 0; at < count; at += Piece)
        {
            var part = bytes.AsSpan(at, Math.Min(Piece, count - at));
            var offset = (long)piece * Piece;
            var sector = root.Start;
            for (var skipped = 0L; skipped < offset / _sector && sector < MostRegular && skipped <= _next.Length; skipped++) sector = Next(sector);
            if (piece >= MostRegular || sector >= MostRegular || _content.ReadInto(OffsetOf(sector) + (offset % _sector), part) < part.Length) return bytes[..at];
            piece = piece < table.Length ? table[piece] : Free;
        }

        return bytes;
    }

    private uint[] ReadMiniTable()
    {
        var header = _content.Read(60, 8);
        var bytes = ReadChain(BinaryPrimitives.ReadUInt32LittleEndian(header), (int)Math.Min(1 << 20, Math.Min(_content.Length, (long)BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4)) * _sector)));
        var table = new uint[bytes.Length / 4];
        for (var i = 0; i < table.Length; i++) table[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * i));
        return table;
    }
}
