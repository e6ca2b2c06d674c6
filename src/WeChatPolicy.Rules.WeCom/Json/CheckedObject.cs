using System.Globalization;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>An object of a file that people write by hand: every fault in it is noted by its path, and reading goes on.</summary>
internal sealed class CheckedObject(JsonElement element, string path, List<string> faults)
{
    public string Path { get; } = path;

    public IEnumerable<string> Names => element.EnumerateObject().Select(member => member.Name);

    public static CheckedObject? From(JsonElement element, string path, List<string> faults)
    {
        if (element.ValueKind == JsonValueKind.Object) return new CheckedObject(element, path, faults);
        faults.Add($"{path}: an object is wanted");
        return null;
    }

    public void Fault(string? member, string what) => faults.Add($"{(member is null ? Path : $"{Path}.{member}")}: {what}");

    public bool Has(string member) => element.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string member)
    {
        if (!Has(member)) return null;
        var value = element.GetProperty(member);
        if (value.ValueKind == JsonValueKind.String && JsonText(value) is { Length: > 0 } text) return text;
        Fault(member, "a text that is not empty is wanted");
        return null;
    }

    /// <summary>A text that may be empty, as programs write what they do not know: that is the same as none.</summary>
    public string? TextOrNothing(string member) =>
        Has(member) && element.GetProperty(member) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(ReadOnlySpan<byte>.Empty) ? null : Text(member);

    /// <summary>A whole number.</summary>
    public long? Whole(string member)
    {
        if (!Has(member)) return null;
        if (element.GetProperty(member) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number)) return number;
        Fault(member, "a whole number is wanted");
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string? RequiredText(string member)
    {
        if (Has(member)) return Text(member);
        Fault(member, "is missing");
        return null;
    }

    public T Choice<T>(string member, T absent)
        where T : struct, Enum
    {
        if (Text(member) is not { } text) return absent;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)) return value;
        }

        Fault(member, $"one of {string.Join(", ", Enum.GetNames<T>())} is wanted");
        return absent;
    }

    public DateOnly? Date(string member)
    {
        if (Text(member) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Fault(member, "a date such as 2026-04-30 is wanted");
        return null;
    }

    /// <summary>An instant with its offset; without one it would depend on the machine that reads it.</summary>
    public DateTimeOffset? Instant(string member)
    {
        if (Text(member) is not { } text) return null;
        var zoned = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        if (zoned && element.GetProperty(member).TryGetDateTimeOffset(out var instant)) return instant;
        Fault(member, "an instant with its offset, such as 2026-04-30T09:00:00+08:00, is wanted");
        return null;
    }

    /// <summary>Whether a member is a list.</summary>
    public bool IsList(string member) => Has(member) && element.GetProperty(member).ValueKind == JsonValueKind.Array;

    /// <summary>An object inside this one; <see langword="null"/> where there is none.</summary>
    public CheckedObject? Inner(string member) => Has(member) ? From(element.GetProperty(member), $"{Path}.{member}", faults) : null;

    /// <summary>The whole numbers of a list; <see langword="null"/> where the member is absent.</summary>
    public long[]? Wholes(string member)
    {
        if (!Has(member)) return null;
        var numbers = new List<long>();
        foreach (var (item, at) in Items(member))
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt64(out var number)) numbers.Add(number);
            else faults.Add($"{at}: a whole number is wanted");
        }

        return [.. numbers];
    }

    /// <summary>The objects of a list; none where the member is absent.</summary>
    public IEnumerable<CheckedObject> Objects(string member)
    {
        foreach (var (item, at) in Items(member))
        {
            if (From(item, at, faults) is { } checkedItem) yield return checkedItem;
        }
    }

    /// <summary>The texts of a list; a null among them stays one if that is allowed.</summary>
    public string?[] Texts(string member, bool holes = false)
    {
        var texts = new List<string?>();
        foreach (var (item, at) in Items(member))
        {
            if (item.ValueKind == JsonValueKind.String && JsonText(item) is { Length: > 0 } text) texts.Add(text);
            else if (holes && item.ValueKind == JsonValueKind.Null) texts.Add(null);
            else faults.Add($"{at}: a text that is not empty is wanted");
        }

        return [.. texts];
    }

    private IEnumerable<(JsonElement Item, string Path)> Items(string member)
    {
        if (!Has(member)) yield break;
        var list = element.GetProperty(member);
        if (list.ValueKind != JsonValueKind.Array)
        {
            Fault(member, "a list is wanted");
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray()) yield return (item, string.Create(CultureInfo.InvariantCulture, $"{Path}.{member}[{index++}]"));
    }

    /// <summary>A string that holds half a surrogate pair counts as none.</summary>
    private static string? JsonText(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
