using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>A table that is made once and then only read: an array, or a piece of the assembly, where it lies since it was built.</summary>
/// <remarks>
/// The one type of the project with unsafe code. What lies in the assembly is nowhere in the heap, and costs a start nothing before it is
/// looked at; copied, the tables of the default engine would be two thirds of what it holds.
/// </remarks>
internal readonly unsafe struct FixedTable<T>
    where T : unmanaged
{
    private readonly T[]? _array;

    // Never moves and never ends: the assembly stays as long as this type does.
    private readonly T* _mapped;
    private readonly int _length;

    /// <summary>The entries of an array that nobody writes to any more.</summary>
    internal FixedTable(T[] array) => (_array, _length) = (array, array.Length);

    /// <summary>The entries that lie in memory of the assembly.</summary>
    internal FixedTable(T* mapped, int length)
    {
        _mapped = mapped;
        _length = length;
    }

    internal int Length => _length;

    /// <summary>The entry at a place.</summary>
    internal ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref AsSpan()[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<T> AsSpan() => _array is not null ? new ReadOnlySpan<T>(_array) : new ReadOnlySpan<T>(_mapped, _length);

    /// <summary>So many entries from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<T> AsSpan(int start, int length) => AsSpan().Slice(start, length);

    public static implicit operator FixedTable<T>(T[] array) => new(array);

    /// <summary>Whether it is no array.</summary>
    internal bool IsMapped => _array is null;
}
