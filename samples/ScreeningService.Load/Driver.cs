using System.Diagnostics;
using System.Text;

namespace ScreeningService.Load;

/// <summary>Sends requests over so many connections at once, each when the one before is answered.</summary>
internal static class Driver
{
    public static async Task<Latencies> DriveAsync(HttpClient http, int connections, int requests, string address, Func<Load> next)
    {
        var (latencies, left, refused, begun) = (new double[requests], requests, 0, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(SendAsync)));
        return new Latencies(latencies, refused, Stopwatch.GetElapsedTime(begun));

        async Task SendAsync()
        {
            while (Interlocked.Decrement(ref left) is >= 0 and var at)
            {
                var load = next();
                using var body = new StringContent(load.Json, Encoding.UTF8, "application/json");
                var sent = Stopwatch.GetTimestamp();
                using var answer = await http.PostAsync(new Uri(address, UriKind.Relative), body);
                latencies[at] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
                if (answer.IsSuccessStatusCode) load.Acknowledged();
                else Interlocked.Increment(ref refused);
            }
        }
    }
}

/// <summary>What is sent, and what to do once it is acknowledged.</summary>
internal sealed record Load(string Json, Action Acknowledged);

/// <summary>How long each request took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    public Latencies(double[] latencies, int refused, TimeSpan elapsed)
    {
        (_sorted, Refused, Elapsed) = ([.. latencies.Order()], refused, elapsed);
    }

    public int Count => _sorted.Length;

    public int Refused { get; }

    public TimeSpan Elapsed { get; }

    /// <summary>The latency that such a share of the requests did not exceed.</summary>
    public double At(double share) => Count == 0 ? 0 : _sorted[Math.Min(Count - 1, (int)(share * Count))];
}
