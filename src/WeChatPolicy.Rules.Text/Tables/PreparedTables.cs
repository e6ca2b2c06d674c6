using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>The tables that are laid out while the assembly is built, so that nothing has to be built of the data files when a program starts.</summary>
/// <remarks>
/// The project is compiled twice: first without them as a program, which makes each by the code that makes them for a host's own terms
/// (<c>TablePreparation</c>), and then with what it has written. Without them everything is the same, but made at run time.
/// </remarks>
internal static class PreparedTables
{
    // Compilers lay a resource down at any byte, which these processors do not mind; and none of them keeps its bytes in another order.
    private static readonly bool s_canRead = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64 or Architecture.X86;

    /// <summary>Opens a file of tables; <see langword="false"/> where the assembly has none, or this processor could not read it where it lies.</summary>
    internal static bool TryOpen(string name, [NotNullWhen(true)] out TableReader? tables)
    {
        tables = s_canRead && typeof(PreparedTables).Assembly.GetManifestResourceStream($"Prepared/{name}.tables") is UnmanagedMemoryStream stream ? Open(stream) : null;
        return tables is not null;
    }

    /// <summary>A table that is asked for every character of every text, and so is an array: as it was prepared, or made now.</summary>
    internal static T[] Array<T>(string name, Func<T[]> build)
        where T : unmanaged => TryOpen(name, out var tables) ? tables.Next<T>().AsSpan().ToArray() : build();

    // The stream is closed with the assembly alone, and so is what lies under it.
    private static unsafe TableReader Open(UnmanagedMemoryStream stream) => new(stream.PositionPointer, stream.Length);
}
