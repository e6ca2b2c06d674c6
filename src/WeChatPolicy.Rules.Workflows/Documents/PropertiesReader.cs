using System.Globalization;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>Reads the <c>Properties</c> of a rule: what it judges, and what a finding of it is and says.</summary>
internal sealed class PropertiesReader(JsonPart part, FaultPlace at, FaultList faults)
{
    private static readonly string[] s_instantFormats = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mmzzz"];
    private readonly ObjectReader _reader = new(part, at, faults);

    public RuleProperties? Read(bool isNested)
    {
        if (isNested)
        {
            _reader.Fault(part.Place, "Properties belong to the rule at the top, whose finding it is.");
            return null;
        }

        var properties = new RuleProperties(part.Place)
        {
            Fact = Fact(),
            Clause = Clause(),
            Id = _reader.Text("id", DocumentLimits.LongestName),
            Severity = _reader.Choice("severity", Severity.Medium),
            Enforcement = _reader.Choice("enforcement", Enforcement.Review),
            Kind = _reader.Choice("kind", FindingKind.Violation),
            Confidence = _reader.Choice("confidence", Confidence.Certain),
            Norm = Localized("norm"),
            Message = Localized("message"),
            Remedy = Localized("remedy"),
            EffectiveFrom = Instant("effectiveFrom"),
            EffectiveUntil = Instant("effectiveUntil"),
        };
        if (properties.EffectiveUntil <= properties.EffectiveFrom) _reader.Fault(part.Place, "The rule would end before it begins.");
        _reader.End();
        return properties;
    }

    private Type? Fact()
    {
        if (_reader.Name("fact") is not { } name) return null;
        if (FactInputs.Types.TryGetValue(name, out var type)) return type;
        _reader.Fault(part.Place, $"There is no fact '{name}'. {NearestNames.Hint(name, FactInputs.Types.Keys)}");
        return null;
    }

    private string? Clause()
    {
        if (_reader.Text("clause", DocumentLimits.LongestName) is not { } clause) return null;
        if (clause.Text.Length > 0 && !clause.Text.Any(c => c == '/' || char.IsWhiteSpace(c) || char.IsControl(c))) return clause.Text;
        _reader.Fault(clause.Place, "A clause is a number or a name without a slash or a space, such as 2.1.1 or acme.");
        return null;
    }

    private LocalizedText? Localized(string name)
    {
        if (_reader.Object(name) is not { } value) return null;
        var reader = new ObjectReader(value, at, faults);
        var (zh, en) = (reader.Text("zh", DocumentLimits.LongestText)?.Text, reader.Text("en", DocumentLimits.LongestText)?.Text);
        if (string.IsNullOrWhiteSpace(zh) || string.IsNullOrWhiteSpace(en)) reader.Fault(value.Place, $"'{name}' is said in both languages, zh and en.");
        reader.End();
        return new LocalizedText(zh ?? "", en ?? "");
    }

    private DateTimeOffset? Instant(string name)
    {
        if (_reader.Text(name, DocumentLimits.LongestName) is not { } written) return null;
        if (DateTimeOffset.TryParseExact(written.Text, s_instantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return instant;
        _reader.Fault(written.Place, $"'{name}' is an instant with its offset, such as 2024-05-01T00:00:00+08:00.");
        return null;
    }
}
