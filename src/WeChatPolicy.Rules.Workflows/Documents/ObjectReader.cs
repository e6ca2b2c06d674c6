using System.Globalization;
using System.Text.Json;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>Takes the members of one object, each of the kind that it must be; what nobody took is not known and a fault.</summary>
internal sealed class ObjectReader(JsonPart part, FaultPlace at, FaultList faults)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Where faults of the object belong; it gets a name once that was read.</summary>
    public FaultPlace At { get; set; } = at;

    public JsonPlace Place => part.Place;

    /// <summary>A member that must be a string, or be missing.</summary>
    public WrittenText? Text(string name, int longest)
    {
        if (Find(name, JsonValueKind.String) is not { } value) return null;
        if (value.Text.Length > longest)
        {
            Fault(value.Place, $"'{name}' has at most {longest} characters; this has {value.Text.Length}.");
            return null;
        }

        return new WrittenText(value.Text, value.Place);
    }

    /// <summary>A name: a string that is there and not empty.</summary>
    public string? Name(string name)
    {
        if (Text(name, DocumentLimits.LongestName) is { } text)
        {
            if (text.Text.Length > 0 && !text.Text.Any(char.IsControl)) return text.Text;
            Fault(text.Place, $"'{name}' is not empty and on one line.");
        }
        else if (!part.Members.Any(member => member.Name == name))
        {
            Fault(part.Place, $"'{name}' is missing.");
        }

        return null;
    }

    /// <summary>Whether the member is there and holds something; an empty array holds nothing.</summary>
    public bool Has(string name) => part.Members.Any(member => member.Name == name && member.Value.Kind != JsonValueKind.Null && (member.Value.Kind != JsonValueKind.Array || member.Value.Items.Count > 0));

    public bool Flag(string name, bool otherwise)
    {
        _asked.Add(name);
        var value = part.Members.FirstOrDefault(member => member.Name == name)?.Value;
        if (value is null or { Kind: JsonValueKind.Null }) return otherwise;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False) return value.Kind == JsonValueKind.True;
        Fault(value.Place, $"'{name}' is true or false, not {value.What}.");
        return otherwise;
    }

    /// <summary>The items of a member that must be an array, or be missing.</summary>
    public IReadOnlyList<JsonPart> Items(string name, int most)
    {
        if (Find(name, JsonValueKind.Array) is not { } value) return [];
        if (value.Items.Count <= most) return value.Items;
        Fault(value.Place, $"'{name}' has at most {most} items; this has {value.Items.Count}.");
        return [];
    }

    public JsonPart? Object(string name) => Find(name, JsonValueKind.Object);

    /// <summary>A member of a closed set.</summary>
    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Text(name, DocumentLimits.LongestName) is not { } text) return otherwise;
        var names = Enum.GetNames<T>();
        if (names.Contains(text.Text, StringComparer.Ordinal)) return Enum.Parse<T>(text.Text);
        Fault(text.Place, $"'{text.Text}' is no {name}. {NearestNames.Hint(text.Text, names)}");
        return otherwise;
    }

    /// <summary>A member that says nothing here, and that files have as the name of one of these, in any case, or as its number.</summary>
    public void Code(string name, params ReadOnlySpan<string> names)
    {
        _asked.Add(name);
        var value = part.Members.FirstOrDefault(member => member.Name == name)?.Value;
        if (value is null or { Kind: JsonValueKind.Null }) return;
        for (var i = 0; i < names.Length; i++)
        {
            if (value.Kind == JsonValueKind.String && value.Text.Equals(names[i], StringComparison.OrdinalIgnoreCase)) return;
            if (value.Kind == JsonValueKind.Number && value.Text == i.ToString(CultureInfo.InvariantCulture)) return;
        }

        Fault(value.Place, $"'{name}' is {string.Join(" or ", names.ToArray())}, or its number from 0.");
    }

    /// <summary>Reports the members that nobody asked for.</summary>
    public void End()
    {
        foreach (var member in part.Members.Where(member => !_asked.Contains(member.Name)))
        {
            var shown = JsonPartReader.Shown(member.Name);
            Fault(member.Place, $"'{shown}' is not known here. {NearestNames.Hint(shown, _asked)}");
        }
    }

    public void Fault(JsonPlace place, string message) => faults.Add(At, place, message);

    private JsonPart? Find(string name, JsonValueKind kind)
    {
        _asked.Add(name);
        var value = part.Members.FirstOrDefault(member => member.Name == name)?.Value;
        if (value is null or { Kind: JsonValueKind.Null }) return null;
        if (value.Kind == kind) return value;
        Fault(value.Place, $"'{name}' is {new JsonPart(kind, default).What}, not {value.What}.");
        return null;
    }
}
