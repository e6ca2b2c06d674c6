using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>Takes tables out of a file of them, in the order in which <see cref="TableWriter"/> laid them down. Nothing is copied.</summary>
internal sealed unsafe class TableReader(byte* memory, long length)
{
    /// <summary>Each table begins at a multiple of it from the beginning of the file.</summary>
    internal const int Alignment = sizeof(int);

    private byte* _at = memory;
    private readonly byte* _end = memory + length;

    internal FixedTable<T> Next<T>()
        where T : unmanaged
    {
        var table = (T*)Take(sizeof(T), out var count);
        return new(table, count);
    }

    internal string NextString() => Next<char>().AsSpan().ToString();

    internal int NextNumber() => Next<int>()[0];

    internal float NextFraction() => Next<float>()[0];

    private byte* Take(int size, out int count)
    {
        count = Unsafe.ReadUnaligned<int>(_at);
        var table = _at + Alignment;
        _at = table + (((((long)count * size) + Alignment - 1) / Alignment) * Alignment);
        return _at <= _end ? table : throw new InvalidOperationException("A table of the assembly is cut short.");
    }
}
