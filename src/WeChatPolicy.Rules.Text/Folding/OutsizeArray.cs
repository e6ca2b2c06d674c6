using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>
/// Arrays that a reading keeps from text to text while they are small. What an outsize text needs beyond that is lent by the
/// shared pool and given back, so that such texts one after the other do not each allocate many times their own size.
/// </summary>
/// <remarks>For places and lengths only: what is given back is not cleared, so that text has no business here.</remarks>
internal static class OutsizeArray
{
    /// <summary>Doubles an array of which nobody holds a span; arrays up to a length are the reading's own.</summary>
    internal static void Double<T>(ref T[] items, int largestKept)
        where T : unmanaged
    {
        var length = items.Length * 2;
        var larger = length > largestKept ? ArrayPool<T>.Shared.Rent(length) : new T[length];
        items.CopyTo(larger.AsSpan());
        if (items.Length > largestKept) ArrayPool<T>.Shared.Return(items);
        items = larger;
    }

    /// <summary>Gives back an array that only an outsize text needed.</summary>
    internal static void Release<T>(ref T[] items, int largestKept, int initial)
        where T : unmanaged
    {
        if (items.Length <= largestKept) return;
        ArrayPool<T>.Shared.Return(items);
        items = new T[initial];
    }
}
