using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>Lays tables one behind the other, each with its number of entries before it, as <see cref="TableReader"/> takes them.</summary>
internal sealed class TableWriter
{
    private readonly MemoryStream _written = new();

    internal void Add<T>(ReadOnlySpan<T> table)
        where T : unmanaged
    {
        var length = table.Length;
        _written.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        _written.Write(MemoryMarshal.AsBytes(table));
        while (_written.Length % TableReader.Alignment != 0) _written.WriteByte(0);
    }

    internal void Add<T>(FixedTable<T> table)
        where T : unmanaged => Add(table.AsSpan());

    internal void Add(string text) => Add<char>(text);

    internal void Add(int number) => Add<int>([number]);

    internal void Add(float number) => Add<float>([number]);

    internal byte[] ToArray() => _written.ToArray();
}
