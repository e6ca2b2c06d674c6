using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Files;

namespace WeChatPolicy.Rules.Benchmarks.Files;

/// <summary>
/// Inspects the files of a folder one after the other and prints for each kind what it costs: <c>-- files FOLDER</c>.
/// Megabytes are of the files as they lie there, a million bytes each. Time is the processor's, so that a busy machine does not spoil it: of each
/// file the median of some rounds over all of them, after rounds in which the runtime compiles what is called often.
/// </summary>
internal static class FilesReport
{
    private const int Rounds = 7;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(15);

    public static void Run(string folder)
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToList();
        var inspector = new FileInspector();
        var whole = files.ToDictionary(file => file.Name, file => Inspect(inspector, file).TextIsWhole);
        for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < s_warmUp;)
        {
            foreach (var file in files) _ = Inspect(inspector, file);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var costs = Measure(inspector, files);

        List<(string Kind, int Files, double Megabytes, double Milliseconds, double Allocated, int Whole, string Slowest, double SlowestMilliseconds)> rows = [];
        foreach (var kind in files.GroupBy(file => Path.GetExtension(file.Name)).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var measured = kind.Select(file => (file.Name, Cost: costs[file.Name])).ToList();
            var slowest = measured.MaxBy(one => one.Cost.Milliseconds);
            rows.Add((kind.Key, kind.Count(), kind.Sum(file => file.Bytes.Length) / 1e6, measured.Sum(one => one.Cost.Milliseconds), measured.Sum(one => one.Cost.Allocated) / 1e6,
                kind.Count(file => whole[file.Name]), slowest.Name, slowest.Cost.Milliseconds));
        }

        rows.Add(("all", files.Count, rows.Sum(row => row.Megabytes), rows.Sum(row => row.Milliseconds), rows.Sum(row => row.Allocated), rows.Sum(row => row.Whole), "", 0));
        Console.WriteLine($"{"kind",-6}{"files",6}{"MB",8}{"ms",9}{"MB/s",8}{"MB new",9}{"whole",7}  slowest");
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{row.Kind,-6}{row.Files,6}{row.Megabytes,8:F2}{row.Milliseconds,9:F1}{row.Megabytes / row.Milliseconds * 1000,8:F1}{row.Allocated,9:F1}{row.Whole,7}  {(row.Slowest.Length == 0 ? "" : $"{row.Slowest}, {row.SlowestMilliseconds:F1} ms")}"));
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Kept after {Rounds} rounds: {(after - before) / 1e6:F1} MB; the process at its peak: {Peak() / 1e6:F0} MB."));
    }

    /// <summary>What each file takes, and what it allocates.</summary>
    private static Dictionary<string, (double Milliseconds, long Allocated)> Measure(FileInspector inspector, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var rounds = files.ToDictionary(file => file.Name, _ => new List<(double Milliseconds, long Allocated)>(Rounds));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var file in files)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = Environment.CpuUsage.TotalTime;
                _ = Inspect(inspector, file);
                rounds[file.Name].Add(((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated));
            }
        }

        return rounds.ToDictionary(file => file.Key, file => (Spread.Of(file.Value.Select(round => round.Milliseconds)).Median, file.Value[^1].Allocated));
    }

    private static FileInspection Inspect(FileInspector inspector, (string Name, byte[] Bytes) file) => inspector.Inspect(new MemoryStream(file.Bytes, writable: false), file.Name);

    private static long Peak()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
