// Draws icon.png, which every package carries: dotnet run packaging/Icon.cs -- packaging/icon.png
// A green bubble of speech with a tick in it. Each pixel is the mean of sixteen points, so that edges are smooth.
using System.Buffers.Binary;
using System.IO.Compression;

const int Side = 128, Points = 4;
var rows = new byte[Side * (1 + (Side * 4))];
for (var y = 0; y < Side; y++)
{
    for (var x = 0; x < Side; x++)
    {
        var (bubble, tick) = (0, 0);
        for (var point = 0; point < Points * Points; point++)
        {
            var (px, py) = (x + ((point % Points + 0.5) / Points), y + ((point / Points + 0.5) / Points));
            if (IsTick(px, py)) tick++;
            else if (IsBubble(px, py)) bubble++;
        }
        var covered = bubble + tick;
        var at = (y * (1 + (Side * 4))) + 1 + (x * 4);
        rows[at] = Mixed(0x1A, 0xFF);
        rows[at + 1] = Mixed(0x9E, 0xFF);
        rows[at + 2] = Mixed(0x5C, 0xFF);
        rows[at + 3] = (byte)(covered * 255 / (Points * Points));

        byte Mixed(int green, int white) => covered == 0 ? (byte)0 : (byte)(((green * bubble) + (white * tick)) / covered);
    }
}

using var file = File.Create(args[0]);
file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
var header = new byte[13];
BinaryPrimitives.WriteInt32BigEndian(header, Side);
BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
(header[8], header[9]) = (8, 6);
Chunk("IHDR"u8, header);
var packed = new MemoryStream();
using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(rows);
Chunk("IDAT"u8, packed.ToArray());
Chunk("IEND"u8, []);

static bool IsBubble(double x, double y)
{
    var (dx, dy) = ((x - 64) / 58, (y - 56) / 48);
    return (dx * dx) + (dy * dy) <= 1 || (x is >= 26 and <= 58 && y is >= 80 and <= 122 && x - 26 <= (122 - y) * 0.76 && x - 26 >= (122 - y) * 0.05);
}

static bool IsTick(double x, double y) => Near(x, y, 38, 58, 57, 76) || Near(x, y, 57, 76, 92, 38);

// Whether a point is within 6 of the line between two others.
static bool Near(double x, double y, double x1, double y1, double x2, double y2)
{
    var (dx, dy) = (x2 - x1, y2 - y1);
    var along = Math.Clamp((((x - x1) * dx) + ((y - y1) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
    var (ex, ey) = (x - x1 - (along * dx), y - y1 - (along * dy));
    return (ex * ex) + (ey * ey) <= 36;
}

void Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
{
    Span<byte> number = stackalloc byte[4];
    BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
    file.Write(number);
    file.Write(type);
    file.Write(content);
    BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. type, .. content]));
    file.Write(number);
}

// CRC-32 as in annex D of the PNG specification.
static uint Checksum(byte[] bytes)
{
    var sum = uint.MaxValue;
    foreach (var one in bytes)
    {
        sum ^= one;
        for (var bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
    }
    return ~sum;
}
