using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Generators;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>Nothing that stands in a fact is told outside: not its words, not its names, not its ids.</summary>
[Collection(Apart.Name)]
public class SecrecyTests
{
    private const string Secret = "绝密7351你这个白痴密码是Abc12345";

    public static TheoryData<Type> FactTypeNames => [.. FactTypes.All];

    [Theory]
    [MemberData(nameof(FactTypeNames), DisableDiscoveryEnumeration = true)]
    public void No_field_of_any_fact_shows_in_metrics_activities_or_log(Type type)
    {
        using var heard = new Recorder();
        var engine = PolicyBuilder.CreateDefault().WithTelemetry(heard.Telemetry)
            .AddIdentifier(new Failing())
            .AddRule(Rule.For<Fact>("acme/broken").When(static fact => throw new InvalidOperationException(FactJson.Serialize(fact), new FormatException(Secret, new IOException(Secret)))))
            .Build();
        var tracker = new ObligationTracker(engine);
        tracker.MeasureOpenDuties();
        var (planted, judged) = (0, 0);

        // Most facts are drawn so that nobody judges them: at least so many, and on until the rule that throws was asked.
        foreach (var (drawn, sample) in Enumerable.Range(0, 40).SelectMany(_ => FactGenerators.Of(type).Sample(20, 24)).Index())
        {
            if (drawn >= 24 && judged > 0) break;
            var fact = Planted((Fact)sample, ref planted);
            var decision = engine.Evaluate(fact);
            if (decision.Findings.Any(finding => finding.RuleId == "acme/broken")) judged++;
            engine.Explain(fact, decision);
            if (fact is Message message) engine.Screen([message], new PolicyDecision[1]);
            if (fact.OccurredAt is { Year: < 9000 } or null) tracker.Observe(fact);
        }

        tracker.AdvanceTo(new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        heard.ReadGauges();
        Assert.True(planted > 0);
        Assert.Contains(heard.Everything, told => told.Contains("acme/broken", StringComparison.Ordinal));
        Assert.DoesNotContain(heard.Everything, static told => told.Contains("绝密", StringComparison.Ordinal) || told.Contains("7351", StringComparison.Ordinal) || told.Contains("白痴", StringComparison.Ordinal) || told.Contains("Abc12345", StringComparison.Ordinal));
    }

    // Every text of the document for which the fact can still be read.
    private static Fact Planted(Fact fact, ref int planted)
    {
        var document = JsonNode.Parse(FactJson.Serialize(fact))!;
        foreach (var place in Texts(document).ToArray())
        {
            var before = place.GetValue<string>();
            var path = place.Parent!;
            JsonNode? now = null;
            if (path is JsonObject owner && place.GetPropertyName() is var name && name != "fact") owner[name] = now = Secret + planted;
            else if (path is JsonArray list) list[place.GetElementIndex()] = now = Secret + planted;
            if (now is null) continue;
            planted++;
            if (IsFact(document)) continue;
            planted--;
            now.ReplaceWith(before);
        }

        return FactJson.Deserialize(document.ToJsonString());
    }

    private static IEnumerable<JsonValue> Texts(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Texts(member.Value!)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Texts(item!)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };

    private static bool IsFact(JsonNode document)
    {
        try
        {
            FactJson.Deserialize(document.ToJsonString());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed class Failing() : IdentifierRecogniser("acme-badge", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan) => throw new InvalidTimeZoneException($"{scan.Text}");
    }
}
