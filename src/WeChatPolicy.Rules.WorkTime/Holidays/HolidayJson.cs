using System.Globalization;
using System.Text.Json;

namespace WeChatPolicy.Rules;

/// <summary>Reads holidays from the JSON forms that are about: lists of dates, days with a flag, days by their date.</summary>
internal static class HolidayJson
{
    private static readonly string[] s_flags = ["isOffDay", "holiday", "isHoliday"];
    private static readonly string[] s_off = ["holidays", "inLieuDays", "daysOff"];
    private static readonly string[] s_worked = ["makeUpDays", "workdays", "workingDays"];

    public static void Read(ReadOnlySpan<byte> utf8, HolidayDraft draft)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.Read()) draft.Fault("there is something after the end of the JSON");
            else ReadAny(document.RootElement, "$", draft);
        }
        catch (JsonException error)
        {
            draft.Fault(string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}: it is no JSON"));
        }
    }

    private static void ReadAny(JsonElement element, string place, HolidayDraft draft)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var item in element.EnumerateArray()) ReadItem(item, $"{place}[{i++}]", draft);
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var (name, value, at) = (property.Name, property.Value, $"{place}.{property.Name}");
            if (Is(name, s_off)) ReadDates(value, isOff: true, at, draft);
            else if (Is(name, s_worked)) ReadDates(value, isOff: false, at, draft);
            else if (Is(name, "days") && value.ValueKind == JsonValueKind.Array) ReadAny(value, at, draft);
            else if (Is(name, "holiday") && value.ValueKind == JsonValueKind.Object) ReadByDate(value, at, draft);
            else if (Is(name, "days") || Is(name, "holiday")) draft.Fault($"{at} is no list and no object of days");
        }
    }

    // A date alone is a day off; an object is a day, or holds days.
    private static void ReadItem(JsonElement item, string place, HolidayDraft draft)
    {
        if (item.ValueKind == JsonValueKind.String) Add(item.GetString(), isOff: true, place, draft);
        else if (item.ValueKind == JsonValueKind.Object && Find(item, "date") is { } date) ReadDay(item, TextOf(date), place, draft);
        else if (item.ValueKind == JsonValueKind.Object) ReadAny(item, place, draft);
        else draft.Fault($"{place} is neither a date nor a day");
    }

    private static void ReadDates(JsonElement dates, bool isOff, string place, HolidayDraft draft)
    {
        if (dates.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in dates.EnumerateObject()) Add(property.Name, isOff, place, draft);
        }
        else if (dates.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var item in dates.EnumerateArray()) Add(TextOf(item), isOff, $"{place}[{i++}]", draft);
        }
        else
        {
            draft.Fault($"{place} is no list and no object of dates");
        }
    }

    // Days by their date, which may be told without the year; the day itself then tells it whole.
    private static void ReadByDate(JsonElement days, string place, HolidayDraft draft)
    {
        foreach (var property in days.EnumerateObject())
        {
            var at = $"{place}.{property.Name}";
            if (property.Value.ValueKind == JsonValueKind.Object) ReadDay(property.Value, Find(property.Value, "date") is { } date ? TextOf(date) : property.Name, at, draft);
            else draft.Fault($"{at} is no day");
        }
    }

    private static void ReadDay(JsonElement day, string? date, string place, HolidayDraft draft)
    {
        foreach (var flag in s_flags)
        {
            if (Find(day, flag) is not { ValueKind: JsonValueKind.True or JsonValueKind.False } value) continue;
            Add(date, value.GetBoolean(), place, draft);
            return;
        }

        draft.Fault($"{place} says of {HolidayDraft.Shown(date)} neither that it is off work nor that it is worked: it needs {string.Join(", ", s_flags)}, true or false");
    }

    private static void Add(string? text, bool isOff, string place, HolidayDraft draft)
    {
        string[] ends = text?.Split('/', StringSplitOptions.TrimEntries) ?? [];
        if (ends is [_] or [_, _] && HolidayDraft.TryReadDate(ends[0], out var first) && HolidayDraft.TryReadDate(ends[^1], out var last)) draft.Add(first, last, isOff, place);
        else draft.Fault($"{place}: {HolidayDraft.Shown(text)} is no date such as 2027-10-01");
    }

    private static JsonElement? Find(JsonElement item, string name)
    {
        foreach (var property in item.EnumerateObject())
        {
            if (Is(property.Name, name)) return property.Value;
        }

        return null;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };

    private static bool Is(string name, params ReadOnlySpan<string> names)
    {
        foreach (var one in names)
        {
            if (string.Equals(name, one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
