using System.Globalization;
using WeChatPolicy.Rules.Files;

namespace WeChatPolicy.Rules.Benchmarks.Files;

/// <summary>
/// Inspects every file of a folder, one after the other on one thread, and prints megabytes a second and bytes allocated, by extension, and
/// the most that the process held; <c>-- files FOLDER [rounds]</c>. Time is the processor's, the least of the rounds; bytes are those of the files
/// as they lie there. Behind it how many were whole, encrypted, and read whole.
/// </summary>
internal static class FilesReport
{
    public static void Run(string folder, int rounds)
    {
        var kinds = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetExtension(path).ToLowerInvariant()).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var inspector = new FileInspector();
        foreach (var path in kinds.SelectMany(kind => kind)) Inspect(inspector, path);

        Console.WriteLine($"{"kind",-10}{"files",7}{"MB",9}{"MB/s",9}{"allocated/byte",16}{"intact",8}{"locked",8}{"text whole",12}{"characters",12}");
        var (bytes, time) = (0L, 0.0);
        foreach (var kind in kinds)
        {
            var paths = kind.ToList();
            var (least, allocated) = (double.MaxValue, long.MaxValue);
            IReadOnlyList<FileInspection> seen = [];
            for (var round = 0; round < rounds; round++)
            {
                var (started, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                seen = [.. paths.Select(path => Inspect(inspector, path))];
                least = Math.Min(least, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
                allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            var size = seen.Sum(inspection => inspection.Size);
            (bytes, time) = (bytes + size, time + least);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind.Key,-10}{paths.Count,7}{size / 1e6,9:F2}{size / 1e6 / least,9:F1}{(double)allocated / size,16:F2}{seen.Count(file => file.Intact == Ternary.Yes),8}{seen.Count(file => file.Encrypted == Ternary.Yes),8}{seen.Count(file => file.TextIsWhole),12}{seen.Sum(file => file.Text.Length),12}"));
        }

        using var process = System.Diagnostics.Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {bytes / 1e6:F1} MB at {bytes / 1e6 / time:F1} MB/s; the process held {process.PeakWorkingSet64 / 1e6:F0} MB at most"));
    }

    private static FileInspection Inspect(FileInspector inspector, string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return inspector.Inspect(stream, Path.GetFileName(path));
    }
}
