using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>Reads holidays from the events of an iCalendar (RFC 5545) that say what their days are.</summary>
internal sealed class HolidayIcs(HolidayDraft draft)
{
    private readonly Dictionary<string, IcsLine> _event = new(StringComparer.OrdinalIgnoreCase);
    private int _events;
    private int _marked;

    public void Read(ReadOnlySpan<byte> utf8)
    {
        // How deep it is in the event: what stands in an alarm of it is not the event's.
        var (depth, began) = (0, 0);
        foreach (var line in IcsLine.All(utf8))
        {
            if (depth == 0)
            {
                if (!line.IsNamed("BEGIN") || !line.HasValue("VEVENT")) continue;
                (depth, began) = (1, line.Number);
                _event.Clear();
            }
            else if (line.IsNamed("BEGIN"))
            {
                depth++;
            }
            else if (!line.IsNamed("END"))
            {
                if (depth == 1) _event[line.Name] = line;
            }
            else if (--depth == 0)
            {
                Take(began);
            }
        }

        if (depth > 0) draft.Fault($"line {began}: the event does not end");
        if (_marked == 0 && draft.Faults.Count == 0) draft.Fault($"none of its {_events} events says that it is off work or that it is worked");
    }

    private void Take(int began)
    {
        _events++;
        if (_event.TryGetValue("STATUS", out var status) && status.HasValue("CANCELLED")) return;
        var summary = _event.TryGetValue("SUMMARY", out var named) ? named.Text : "";
        var special = _event.TryGetValue("X-APPLE-SPECIAL-DAY", out var apple) ? apple.Value : "";
        var mark = HolidayMarks.Of($"{summary}\n{special}");
        if (mark == HolidayMark.None) return;
        _marked++;
        if (mark == HolidayMark.Undecided) draft.Fault($"line {began}: {HolidayDraft.Shown(summary)} does not say whether it is off work or worked");
        else if (_event.TryGetValue("RRULE", out var repeats) || _event.TryGetValue("RDATE", out repeats)) draft.Fault($"line {repeats.Number}: {HolidayDraft.Shown(summary)} repeats; a holiday is told for each year");
        else if (ReadDays() is var (first, last)) draft.Add(first, last, mark == HolidayMark.Off, $"line {began}");
    }

    // An event without an end is one day; an end is the first day after.
    private (DateOnly First, DateOnly Last)? ReadDays()
    {
        if (!_event.TryGetValue("DTSTART", out var start))
        {
            draft.Fault($"line {_event.Values.Select(line => line.Number).DefaultIfEmpty().Min()}: the event has no DTSTART");
            return null;
        }

        if (!TryReadDate(start, out var first)) return null;
        if (_event.TryGetValue("DTEND", out var end))
        {
            if (!TryReadDate(end, out var after)) return null;
            if (after > first) return (first, after.AddDays(-1));
            draft.Fault($"line {end.Number}: DTEND is not after DTSTART; it is the first day that does not belong to the event any more");
            return null;
        }

        if (!_event.TryGetValue("DURATION", out var lasts)) return (first, first);
        if (TryReadDays(lasts.Value, out var days)) return (first, first.AddDays(days - 1));
        draft.Fault($"line {lasts.Number}: DURATION is {HolidayDraft.Shown(lasts.Value)}, and must be of 1 to 366 whole days such as P3D");
        return null;
    }

    private bool TryReadDate(IcsLine line, out DateOnly date)
    {
        if (line.Value.Length == 8 && HolidayDraft.TryReadDate(line.Value, out date)) return true;
        date = default;
        draft.Fault($"line {line.Number}: {line.Name.ToUpperInvariant()} is {HolidayDraft.Shown(line.Value)}, and must be a date without a time such as 20271001");
        return false;
    }

    private static bool TryReadDays(string value, out int days)
    {
        days = 0;
        if (value.Length < 3 || value[0] is not ('P' or 'p')) return false;
        var week = value[^1] is 'W' or 'w' ? 7 : 1;
        return value[^1] is 'D' or 'd' or 'W' or 'w'
            && int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out days)
            && days <= 366 && (days *= week) is >= 1 and <= 366;
    }
}
