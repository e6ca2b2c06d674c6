using System.Text.Json;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

public sealed partial class ObligationTracker
{
    /// <summary>Writes the whole state as JSON in UTF-8. Equal states give equal bytes; no word of any message is among them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, Written(), TrackerJsonContext.Default.TrackerJson);
    }

    /// <inheritdoc cref="Save(Stream)"/>
    public byte[] Save() => JsonSerializer.SerializeToUtf8Bytes(Written(), TrackerJsonContext.Default.TrackerJson);

    /// <summary>A tracker in the state that was saved; told the same from then on, it says the same as the one that was saved.</summary>
    /// <param name="engine">The policy that it follows from now on. Duties of rules that it does not hold fall away at their deadline.</param>
    /// <param name="utf8Json">What <see cref="Save()"/> wrote.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SnapshotException">It is no snapshot, or one of a newer version of this library.</exception>
    public static ObligationTracker Restore(PolicyEngine engine, byte[] utf8Json)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(utf8Json);
        return SnapshotException.Reading(utf8Json, TrackerJson.Current, "an ObligationTracker", json =>
            Read(engine, JsonSerializer.Deserialize(json, TrackerJsonContext.Default.TrackerJson) ?? throw new JsonException("A snapshot is an object, not null.")));
    }

    private static ObligationTracker Read(PolicyEngine engine, TrackerJson json)
    {
        var tracker = new ObligationTracker(engine, new TrackerPart(json.PartIndex, json.PartCount));
        if (json.Clock is { } clock) (tracker.Clock, tracker.Settled, tracker._reminded) = (clock, tracker.Before(clock), clock);
        foreach (var person in json.People) tracker._roster.Restore(person.Id, TrackerState.Read(person));
        var state = new TrackerState(engine);
        foreach (var written in json.Cells)
        {
            var cell = state.Read(written, tracker._fold);
            tracker._cells.Add(cell.Key, cell);
            tracker.Arrange(cell);
        }

        return tracker;
    }

    private TrackerJson Written()
    {
        lock (_gate)
        {
            _roster.Forget(Settled);
            return Copied();
        }
    }

    private TrackerJson Copied() => new()
    {
        Version = TrackerJson.Current,
        PartIndex = Part.Index,
        PartCount = Part.Count,
        Clock = Clock?.ToUniversalTime(),
        Cells = [.. _cells.Values.OrderBy(cell => cell.Key.Kind).ThenBy(cell => cell.Key.Id, StringComparer.Ordinal).Select(TrackerState.Write)],
        People = [.. _roster.People.Select(person => TrackerState.Write(person.Key, person.Value))],
    };
}
