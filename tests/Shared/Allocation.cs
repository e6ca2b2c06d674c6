namespace WeChatPolicy.Rules.Testing;

/// <summary>What something allocates each time that it is done.</summary>
internal static class Allocation
{
    private const int MostAttempts = 20_000;

    /// <summary>The least of some attempts, in bytes on this thread; it ends with the first that allocates nothing.</summary>
    /// <remarks>Code that the runtime has not optimised yet boxes here and there, and a pool that a collection has emptied is filled again. What is allocated each time is in the least as well.</remarks>
    public static long Least(Action act, int attempts = MostAttempts)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < attempts && least > 0; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
