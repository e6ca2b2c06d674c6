using System.Globalization;
using System.Text.Json;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

public sealed partial class ObligationTracker
{
    /// <summary>The whole state as JSON in UTF-8. Equal states give equal bytes; no word of any message is among them.</summary>
    public byte[] Save() => JsonSerializer.SerializeToUtf8Bytes(Written(), TrackerJsonContext.Default.TrackerJson);

    /// <summary>A tracker in the state that was saved; told the same from then on, it says the same as the one that was saved.</summary>
    /// <param name="engine">The policy that it follows from now on. Duties of rules that it does not hold fall away at their deadline.</param>
    /// <param name="utf8Json">What <see cref="Save"/> gave.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    /// <exception cref="SnapshotException">It is no snapshot, or one of a newer version of this library.</exception>
    public static ObligationTracker Restore(PolicyEngine engine, ReadOnlySpan<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return SnapshotException.Reading(utf8Json, TrackerJson.Current, "an ObligationTracker", TrackerJsonContext.Default.TrackerJson, json => Read(engine, json));
    }

    private static ObligationTracker Read(PolicyEngine engine, TrackerJson json)
    {
        var tracker = new ObligationTracker(engine, At("partIndex", () => new TrackerPart(json.PartIndex, json.PartCount)));
        if (json.Clock > s_endOfTime) throw new JsonException("something is wrong at clock: it stands beyond the year 9000");
        if (json.Clock is { } clock)
        {
            tracker._standing = tracker._standing.At(clock);
            tracker._index.BeginAt(clock);
        }

        for (var i = 0; i < json.People.Count; i++) tracker._roster.Restore(json.People[i].Id, At(string.Create(CultureInfo.InvariantCulture, $"people[{i}]"), () => TrackerState.Read(json.People[i])));
        var state = new TrackerState(engine);
        for (var i = 0; i < json.Partitions.Count; i++)
        {
            var partition = At(string.Create(CultureInfo.InvariantCulture, $"cells[{i}]"), () =>
            {
                var (key, settled, pending) = state.Read(json.Partitions[i]);
                var read = new Partition(key, tracker.StripeOf(key));
                read.Restore(settled, pending, tracker._standing.Fold);
                return read;
            });
            if (!partition.Stripe.TryAdd(partition)) throw new JsonException($"something is wrong at cells[{i}]: its key stands there twice");
            tracker._index.Arrange(partition);
            foreach (var asker in partition.AskersNow.ToArray()) tracker._askers.Wait(asker, partition, s_endOfTime);
        }

        for (var i = 0; i < (json.Elsewhere?.Count ?? 0); i++)
        {
            var told = At(string.Create(CultureInfo.InvariantCulture, $"elsewhere[{i}]"), () => state.Read(json.Elsewhere![i]));
            tracker._askers.Restore(told.Asker, told.Event);
        }

        return tracker;

        static T At<T>(string place, Func<T> read)
        {
            try
            {
                return read();
            }
            catch (Exception error) when (error is ArgumentException or FormatException)
            {
                throw new JsonException($"something is wrong at {place}");
            }
        }
    }

    private TrackerJson Written()
    {
        using (Hold(All))
        {
            _roster.Forget(_standing.Settled);
            return new()
            {
                Version = TrackerJson.Current,
                PartIndex = Part.Index,
                PartCount = Part.Count,
                Clock = Clock?.ToUniversalTime(),
                Partitions = [.. _stripes.SelectMany(static stripe => stripe.Partitions).OrderBy(partition => partition.Key.Kind).ThenBy(partition => partition.Key.Id, StringComparer.Ordinal).Select(TrackerState.Write)],
                Elsewhere = _askers.Told is { Length: > 0 } told ? [.. told.Select(TrackerState.Write)] : null,
                People = [.. _roster.People.Select(person => TrackerState.Write(person.Key, person.Value))],
            };
        }
    }
}
